namespace Bridge24.Client;

public static partial class Methods
{
    public static partial class Sale
    {
        /// <summary><c>sale.shipment.*</c>.</summary>
        public static class Shipment
        {
            /// <summary><c>sale.shipment.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.shipment.add";

            /// <summary><c>sale.shipment.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.shipment.delete";

            /// <summary><c>sale.shipment.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.shipment.get";

            /// <summary><c>sale.shipment.getFields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.shipment.getFields";

            /// <summary><c>sale.shipment.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.shipment.list";

            /// <summary><c>sale.shipment.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.shipment.update";
        }

        /// <summary><c>sale.shipmentitem.*</c>.</summary>
        public static class ShipmentItem
        {
            /// <summary><c>sale.shipmentitem.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.shipmentitem.add";

            /// <summary><c>sale.shipmentitem.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.shipmentitem.delete";

            /// <summary><c>sale.shipmentitem.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.shipmentitem.get";

            /// <summary><c>sale.shipmentitem.getfields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.shipmentitem.getfields";

            /// <summary><c>sale.shipmentitem.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.shipmentitem.list";

            /// <summary><c>sale.shipmentitem.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.shipmentitem.update";
        }

        /// <summary><c>sale.shipmentproperty.*</c>.</summary>
        public static class ShipmentProperty
        {
            /// <summary><c>sale.shipmentproperty.add</c>. Scope sale. Writes.</summary>
            public const string Add = "sale.shipmentproperty.add";

            /// <summary><c>sale.shipmentproperty.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.shipmentproperty.delete";

            /// <summary><c>sale.shipmentproperty.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.shipmentproperty.get";

            /// <summary><c>sale.shipmentproperty.getfieldsbytype</c>. Scope sale.</summary>
            public const string GetFieldsByType = "sale.shipmentproperty.getfieldsbytype";

            /// <summary><c>sale.shipmentproperty.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.shipmentproperty.list";

            /// <summary><c>sale.shipmentproperty.update</c>. Scope sale. Writes.</summary>
            public const string Update = "sale.shipmentproperty.update";
        }

        /// <summary><c>sale.shipmentpropertyvalue.*</c>.</summary>
        public static class ShipmentPropertyValue
        {
            /// <summary><c>sale.shipmentpropertyvalue.delete</c>. Scope sale. Writes.</summary>
            public const string Delete = "sale.shipmentpropertyvalue.delete";

            /// <summary><c>sale.shipmentpropertyvalue.get</c>. Scope sale. Reads.</summary>
            public const string Get = "sale.shipmentpropertyvalue.get";

            /// <summary><c>sale.shipmentpropertyvalue.getfields</c>. Scope sale. Reads.</summary>
            public const string GetFields = "sale.shipmentpropertyvalue.getfields";

            /// <summary><c>sale.shipmentpropertyvalue.list</c>. Scope sale. Reads.</summary>
            public const string List = "sale.shipmentpropertyvalue.list";

            /// <summary><c>sale.shipmentpropertyvalue.modify</c>. Scope sale. Writes.</summary>
            public const string Modify = "sale.shipmentpropertyvalue.modify";
        }
    }
}
