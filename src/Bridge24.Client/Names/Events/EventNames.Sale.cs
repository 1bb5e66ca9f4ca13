namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Sale.</summary>
    public static class Sale
    {
        /// <summary><c>ONSALEBEFOREORDERDELETE</c>. Scope sale.</summary>
        public const string BeforeOrderDelete = "ONSALEBEFOREORDERDELETE";

        /// <summary><c>ONORDERDELETED</c>. Scope sale.</summary>
        public const string OrderDeleted = "ONORDERDELETED";

        /// <summary><c>ONORDERENTITYSAVED</c>. Scope sale.</summary>
        public const string OrderEntitySaved = "ONORDERENTITYSAVED";

        /// <summary><c>ONSALEORDERSAVED</c>. Scope sale.</summary>
        public const string OrderSaved = "ONSALEORDERSAVED";

        /// <summary><c>ONPAYMENTDELETED</c>. Scope sale.</summary>
        public const string PaymentDeleted = "ONPAYMENTDELETED";

        /// <summary><c>ONPAYMENTENTITYSAVED</c>. Scope sale.</summary>
        public const string PaymentEntitySaved = "ONPAYMENTENTITYSAVED";

        /// <summary><c>ONPROPERTYVALUEDELETED</c>. Scope sale.</summary>
        public const string PropertyValueDeleted = "ONPROPERTYVALUEDELETED";

        /// <summary><c>ONPROPERTYVALUEENTITYSAVED</c>. Scope sale.</summary>
        public const string PropertyValueEntitySaved = "ONPROPERTYVALUEENTITYSAVED";

        /// <summary><c>ONSHIPMENTDELETED</c>. Scope sale.</summary>
        public const string ShipmentDeleted = "ONSHIPMENTDELETED";

        /// <summary><c>ONSHIPMENTENTITYSAVED</c>. Scope sale.</summary>
        public const string ShipmentEntitySaved = "ONSHIPMENTENTITYSAVED";
    }
}
