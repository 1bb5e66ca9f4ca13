namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Crm
    {
        /// <summary><c>crm.enum.*</c>.</summary>
        public static class Enum
        {
            /// <summary><c>crm.enum.activitydirection</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ActivityDirection = "crm.enum.activitydirection";

            /// <summary><c>crm.enum.activitynotifytype</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ActivityNotifyType = "crm.enum.activitynotifytype";

            /// <summary><c>crm.enum.activitypriority</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ActivityPriority = "crm.enum.activitypriority";

            /// <summary><c>crm.enum.activitystatus</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ActivityStatus = "crm.enum.activitystatus";

            /// <summary><c>crm.enum.activitytype</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ActivityType = "crm.enum.activitytype";

            /// <summary><c>crm.enum.addresstype</c>. Scope crm.</summary>
            public const string AddressType = "crm.enum.addresstype";

            /// <summary><c>crm.enum.contenttype</c>. Scope crm.</summary>
            [Obsolete("Deprecated. Use crm.activity.todo.*.")]
            public const string ContentType = "crm.enum.contenttype";

            /// <summary><c>crm.enum.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.enum.fields";

            /// <summary><c>crm.enum.getorderownertypes</c>. Scope crm.</summary>
            public const string GetOrderOwnerTypes = "crm.enum.getorderownertypes";

            /// <summary><c>crm.enum.ownertype</c>. Scope crm.</summary>
            public const string Ownertype = "crm.enum.ownertype";

            /// <summary><c>crm.enum.settings.*</c>.</summary>
            public static class Settings
            {
                /// <summary><c>crm.enum.settings.mode</c>. Scope crm.</summary>
                public const string Mode = "crm.enum.settings.mode";
            }
        }

        /// <summary><c>crm.measure.*</c>.</summary>
        public static class Measure
        {
            /// <summary><c>crm.measure.add</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.measure.add.")]
            public const string Add = "crm.measure.add";

            /// <summary><c>crm.measure.delete</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.measure.delete.")]
            public const string Delete = "crm.measure.delete";

            /// <summary><c>crm.measure.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.measure.getFields.")]
            public const string Fields = "crm.measure.fields";

            /// <summary><c>crm.measure.get</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.measure.get.")]
            public const string Get = "crm.measure.get";

            /// <summary><c>crm.measure.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated. Use catalog.measure.list.")]
            public const string List = "crm.measure.list";

            /// <summary><c>crm.measure.update</c>. Scope crm. Writes.</summary>
            [Obsolete("Deprecated. Use catalog.measure.update.")]
            public const string Update = "crm.measure.update";
        }

        /// <summary><c>crm.multifield.*</c>.</summary>
        public static class Multifield
        {
            /// <summary><c>crm.multifield.fields</c>. Scope crm. Reads.</summary>
            public const string Fields = "crm.multifield.fields";
        }

        /// <summary><c>crm.orderentity.*</c>.</summary>
        public static class OrderEntity
        {
            /// <summary><c>crm.orderentity.add</c>. Scope crm. Writes.</summary>
            public const string Add = "crm.orderentity.add";

            /// <summary><c>crm.orderentity.deleteByFilter</c>. Scope crm.</summary>
            public const string DeleteByFilter = "crm.orderentity.deleteByFilter";

            /// <summary><c>crm.orderentity.getFields</c>. Scope crm. Reads.</summary>
            public const string GetFields = "crm.orderentity.getFields";

            /// <summary><c>crm.orderentity.list</c>. Scope crm. Reads.</summary>
            public const string List = "crm.orderentity.list";
        }

        /// <summary><c>crm.paysystem.*</c>.</summary>
        public static class Paysystem
        {
            /// <summary><c>crm.paysystem.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Fields = "crm.paysystem.fields";

            /// <summary><c>crm.paysystem.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string List = "crm.paysystem.list";
        }

        /// <summary><c>crm.persontype.*</c>.</summary>
        public static class PersonType
        {
            /// <summary><c>crm.persontype.fields</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string Fields = "crm.persontype.fields";

            /// <summary><c>crm.persontype.list</c>. Scope crm. Reads.</summary>
            [Obsolete("Deprecated; the documentation names no successor.")]
            public const string List = "crm.persontype.list";
        }
    }
}
