namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Sale
    {
        /// <summary><c>sale.property.*</c>.</summary>
        public static class Property
        {
            /// <summary><c>sale.property.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.property.add";

            /// <summary><c>sale.property.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.property.delete";

            /// <summary><c>sale.property.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.property.get";

            /// <summary><c>sale.property.getfieldsbytype</c>. Scope sale.</summary>
            public const string GetFieldsByType = "sale.property.getfieldsbytype";

            /// <summary><c>sale.property.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.property.list";

            /// <summary><c>sale.property.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.property.update";
        }

        /// <summary><c>sale.propertygroup.*</c>.</summary>
        public static class PropertyGroup
        {
            /// <summary><c>sale.propertygroup.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.propertygroup.add";

            /// <summary><c>sale.propertygroup.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.propertygroup.delete";

            /// <summary><c>sale.propertygroup.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.propertygroup.get";

            /// <summary><c>sale.propertygroup.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.propertygroup.getFields";

            /// <summary><c>sale.propertygroup.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.propertygroup.list";

            /// <summary><c>sale.propertygroup.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.propertygroup.update";
        }

        /// <summary><c>sale.propertyRelation.*</c>.</summary>
        public static class PropertyRelation
        {
            /// <summary><c>sale.propertyRelation.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.propertyRelation.add";

            /// <summary><c>sale.propertyRelation.deleteByFilter</c>. Scope sale.</summary>
            public const string DeleteByFilter = "sale.propertyRelation.deleteByFilter";

            /// <summary><c>sale.propertyRelation.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.propertyRelation.getFields";

            /// <summary><c>sale.propertyRelation.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.propertyRelation.list";
        }

        /// <summary><c>sale.propertyvalue.*</c>.</summary>
        public static class PropertyValue
        {
            /// <summary><c>sale.propertyvalue.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.propertyvalue.delete";

            /// <summary><c>sale.propertyvalue.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.propertyvalue.get";

            /// <summary><c>sale.propertyvalue.getfields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.propertyvalue.getfields";

            /// <summary><c>sale.propertyvalue.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.propertyvalue.list";

            /// <summary><c>sale.propertyvalue.modify</c>. Scope sale. Writes.</summary>
            public const string Modify = "sale.propertyvalue.modify";
        }

        /// <summary><c>sale.propertyvariant.*</c>.</summary>
        public static class PropertyVariant
        {
            /// <summary><c>sale.propertyvariant.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.propertyvariant.add";

            /// <summary><c>sale.propertyvariant.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.propertyvariant.delete";

            /// <summary><c>sale.propertyvariant.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.propertyvariant.get";

            /// <summary><c>sale.propertyvariant.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.propertyvariant.getFields";

            /// <summary><c>sale.propertyvariant.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.propertyvariant.list";

            /// <summary><c>sale.propertyvariant.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.propertyvariant.update";
        }
    }
}
