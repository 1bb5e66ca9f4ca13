namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>crm.*</c>.</summary>
    public static partial class Crm
    {
        /// <summary><c>crm.address.*</c>.</summary>
        public static class Address
        {
            /// <summary><c>crm.address.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.address.add";

            /// <summary><c>crm.address.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.address.delete";

            /// <summary><c>crm.address.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.address.fields";

            /// <summary><c>crm.address.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.address.list";

            /// <summary><c>crm.address.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.address.update";
        }

        /// <summary><c>crm.automatedsolution.*</c>.</summary>
        public static class AutomatedSolution
        {
            /// <summary><c>crm.automatedsolution.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.automatedsolution.add";

            /// <summary><c>crm.automatedsolution.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.automatedsolution.delete";

            /// <summary><c>crm.automatedsolution.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.automatedsolution.fields";

            /// <summary><c>crm.automatedsolution.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.automatedsolution.get";

            /// <summary><c>crm.automatedsolution.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.automatedsolution.list";

            /// <summary><c>crm.automatedsolution.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.automatedsolution.update";
        }

        /// <summary><c>crm.automation.*</c>.</summary>
        public static class Automation
        {
            /// <summary><c>crm.automation.trigger</c>. Scope crm.</summary>
            public const string Trigger = "crm.automation.trigger";

            /// <summary><c>crm.automation.trigger.add</c>. Scope crm. Writes.</summary>
            public const string TriggerAdd = "crm.automation.trigger.add";

            /// <summary><c>crm.automation.trigger.delete</c>. Scope crm. Writes.</summary>
            public const string TriggerDelete = "crm.automation.trigger.delete";

            /// <summary><c>crm.automation.trigger.execute</c>. Scope crm.</summary>
            public const string TriggerExecute = "crm.automation.trigger.execute";

            /// <summary><c>crm.automation.trigger.list</c>. Scope crm. Reads.</summary>
            public const string TriggerList = "crm.automation.trigger.list";
        }

        /// <summary><c>crm.calllist.*</c>.</summary>
        public static class Calllist
        {
            /// <summary><c>crm.calllist.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.calllist.add";

            /// <summary><c>crm.calllist.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.calllist.get";

            /// <summary><c>crm.calllist.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.calllist.list";

            /// <summary><c>crm.calllist.statuslist</c>. Scope crm.</summary>
            public const string StatusList = "crm.calllist.statuslist";

            /// <summary><c>crm.calllist.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.calllist.update";

            /// <summary><c>crm.calllist.items.*</c>.</summary>
            public static class Items
            {
                /// <summary><c>crm.calllist.items.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.calllist.items.get";
            }
        }

        /// <summary><c>crm.catalog.*</c>.</summary>
        public static class Catalog
        {
            /// <summary><c>crm.catalog.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.catalog.getFields.")]
            public const string Fields = "crm.catalog.fields";

            /// <summary><c>crm.catalog.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.catalog.get.")]
            public const string Get = "crm.catalog.get";

            /// <summary><c>crm.catalog.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.catalog.list.")]
            public const string List = "crm.catalog.list";
        }

        /// <summary><c>crm.category.*</c>.</summary>
        public static class Category
        {
            /// <summary><c>crm.category.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.category.add";

            /// <summary><c>crm.category.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.category.delete";

            /// <summary><c>crm.category.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.category.fields";

            /// <summary><c>crm.category.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.category.get";

            /// <summary><c>crm.category.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.category.list";

            /// <summary><c>crm.category.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.category.update";
        }

        /// <summary><c>crm.dealcategory.*</c>.</summary>
        public static class DealCategory
        {
            /// <summary><c>crm.dealcategory.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.category.add.")]
            public const string Add = "crm.dealcategory.add";

            /// <summary><c>crm.dealcategory.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.category.delete.")]
            public const string Delete = "crm.dealcategory.delete";

            /// <summary><c>crm.dealcategory.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.category.fields.")]
            public const string Fields = "crm.dealcategory.fields";

            /// <summary><c>crm.dealcategory.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.category.get.")]
            public const string Get = "crm.dealcategory.get";

            /// <summary><c>crm.dealcategory.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.category.list.")]
            public const string List = "crm.dealcategory.list";

            /// <summary><c>crm.dealcategory.status</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.category.*.")]
            public const string Status = "crm.dealcategory.status";

            /// <summary><c>crm.dealcategory.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use crm.category.update.")]
            public const string Update = "crm.dealcategory.update";

            /// <summary><c>crm.dealcategory.default.*</c>.</summary>
            public static class Default
            {
                /// <summary><c>crm.dealcategory.default.get</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use crm.category.*.")]
                public const string Get = "crm.dealcategory.default.get";

                /// <summary><c>crm.dealcategory.default.set</c>. Scope crm. Writes.</summary>
                [Obsolete("Deprecated. Use crm.category.*.")]
                public const string Set = "crm.dealcategory.default.set";
            }

            /// <summary><c>crm.dealcategory.stage.*</c>.</summary>
            public static class Stage
            {
                /// <summary><c>crm.dealcategory.stage.list</c>. Scope crm. Reads.</summary>
                [Obsolete("Deprecated. Use crm.category.*.")]
                public const string List = "crm.dealcategory.stage.list";
            }
        }

        /// <summary><c>crm.duplicate.*</c>.</summary>
        public static class Duplicate
        {
            /// <summary><c>crm.duplicate.findbycomm</c>. Scope crm.</summary>
            public const string FindByComm = "crm.duplicate.findbycomm";

            /// <summary><c>crm.duplicate.volatileType.*</c>.</summary>
            public static class VolatileType
            {
                /// <summary><c>crm.duplicate.volatileType.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.duplicate.volatileType.fields";

                /// <summary><c>crm.duplicate.volatileType.list</c>. Scope crm. Reads.</summary>
                public const string List = "crm.duplicate.volatileType.list";

                /// <summary><c>crm.duplicate.volatileType.register</c>. Scope crm.</summary>
                public const string Register = "crm.duplicate.volatileType.register";

                /// <summary><c>crm.duplicate.volatileType.unregister</c>. Scope crm. Writes.</summary>
                public const string Unregister = "crm.duplicate.volatileType.unregister";
            }
        }

        /// <summary><c>crm.entity.*</c>.</summary>
        public static class Entity
        {
            /// <summary><c>crm.entity.mergeBatch</c>. Scope crm.</summary>
            public const string MergeBatch = "crm.entity.mergeBatch";
        }

        /// <summary><c>crm.productrow.*</c>.</summary>
        public static class ProductRow
        {
            /// <summary><c>crm.productrow.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.productrow.fields.")]
            public const string Fields = "crm.productrow.fields";

            /// <summary><c>crm.productrow.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use crm.item.productrow.list.")]
            public const string List = "crm.productrow.list";
        }

        /// <summary><c>crm.productsection.*</c>.</summary>
        public static class ProductSection
        {
            /// <summary><c>crm.productsection.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.section.add.")]
            public const string Add = "crm.productsection.add";

            /// <summary><c>crm.productsection.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.section.delete.")]
            public const string Delete = "crm.productsection.delete";

            /// <summary><c>crm.productsection.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.section.getFields.")]
            public const string Fields = "crm.productsection.fields";

            /// <summary><c>crm.productsection.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.section.get.")]
            public const string Get = "crm.productsection.get";

            /// <summary><c>crm.productsection.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.section.list.")]
            public const string List = "crm.productsection.list";

            /// <summary><c>crm.productsection.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.section.update.")]
            public const string Update = "crm.productsection.update";
        }

        /// <summary><c>crm.settings.*</c>.</summary>
        public static class Settings
        {
            /// <summary><c>crm.settings.mode.*</c>.</summary>
            public static class Mode
            {
                /// <summary><c>crm.settings.mode.get</c>. Scope crm. Reads.</summary>
                public const string Get = "crm.settings.mode.get";
            }
        }

        /// <summary><c>crm.stagehistory.*</c>.</summary>
        public static class StageHistory
        {
            /// <summary><c>crm.stagehistory.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.stagehistory.list";
        }

        /// <summary><c>crm.status.*</c>.</summary>
        public static class Status
        {
            /// <summary><c>crm.status.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.status.add";

            /// <summary><c>crm.status.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.status.delete";

            /// <summary><c>crm.status.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.status.fields";

            /// <summary><c>crm.status.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.status.get";

            /// <summary><c>crm.status.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.status.list";

            /// <summary><c>crm.status.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.status.update";

            /// <summary><c>crm.status.entity.*</c>.</summary>
            public static class Entity
            {
                /// <summary><c>crm.status.entity.items</c>. Scope crm.</summary>
                public const string Items = "crm.status.entity.items";

                /// <summary><c>crm.status.entity.types</c>. Scope crm. Reads.</summary>
                public const string Types = "crm.status.entity.types";
            }
        }

        /// <summary><c>crm.tracking.*</c>.</summary>
        public static class Tracking
        {
            /// <summary><c>crm.tracking.trace.*</c>.</summary>
            public static class Trace
            {
                /// <summary><c>crm.tracking.trace.add</c>. Scope crm. Writes.</summary>
                public const string Add = "crm.tracking.trace.add";

                /// <summary><c>crm.tracking.trace.delete</c>. Scope crm. Writes.</summary>
                public const string Delete = "crm.tracking.trace.delete";
            }
        }

        /// <summary><c>crm.type.*</c>.</summary>
        public static class Type
        {
            /// <summary><c>crm.type.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.type.add";

            /// <summary><c>crm.type.delete</c>. Scope crm. Writes.</summary>
            public const string Delete = "crm.type.delete";

            /// <summary><c>crm.type.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.type.fields";

            /// <summary><c>crm.type.get</c>. Scope crm. Reads.</summary>
            public const string Get = "crm.type.get";

            /// <summary><c>crm.type.getByEntityTypeId</c>. Scope crm.</summary>
            public const string GetByEntityTypeId = "crm.type.getByEntityTypeId";

            /// <summary><c>crm.type.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.type.list";

            /// <summary><c>crm.type.update</c>. Scope crm. Writes.</summary>
            public const string Update = "crm.type.update";
        }

        /// <summary><c>crm.userfield.*</c>.</summary>
        public static class UserField
        {
            /// <summary><c>crm.userfield.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.userfield.fields";

            /// <summary><c>crm.userfield.types</c>. Scope crm. Reads.</summary>
            public const string Types = "crm.userfield.types";

            /// <summary><c>crm.userfield.enumeration.*</c>.</summary>
            public static class Enumeration
            {
                /// <summary><c>crm.userfield.enumeration.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.userfield.enumeration.fields";
            }

            /// <summary><c>crm.userfield.settings.*</c>.</summary>
            public static class Settings
            {
                /// <summary><c>crm.userfield.settings.fields</c>. Scope crm. Reads.</summary>
                public const string Fields = "crm.userfield.settings.fields";
            }
        }

        /// <summary><c>crm.vat.*</c>.</summary>
        public static class Vat
        {
            /// <summary><c>crm.vat.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.vat.add.")]
            public const string Add = "crm.vat.add";

            /// <summary><c>crm.vat.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.vat.delete.")]
            public const string Delete = "crm.vat.delete";

            /// <summary><c>crm.vat.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.vat.getFields.")]
            public const string Fields = "crm.vat.fields";

            /// <summary><c>crm.vat.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.vat.get.")]
            public const string Get = "crm.vat.get";

            /// <summary><c>crm.vat.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.vat.list.")]
            public const string List = "crm.vat.list";

            /// <summary><c>crm.vat.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.vat.update.")]
            public const string Update = "crm.vat.update";
        }
    }
}
