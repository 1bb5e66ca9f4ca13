namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Catalog.</summary>
    public static class Catalog
    {
        /// <summary><c>CATALOG.MEASURE.ON.ADD</c>. Scope catalog.</summary>
        public const string MeasureOnAdd = "CATALOG.MEASURE.ON.ADD";

        /// <summary><c>CATALOG.MEASURE.ON.DELETE</c>. Scope catalog.</summary>
        public const string MeasureOnDelete = "CATALOG.MEASURE.ON.DELETE";

        /// <summary><c>CATALOG.MEASURE.ON.UPDATE</c>. Scope catalog.</summary>
        public const string MeasureOnUpdate = "CATALOG.MEASURE.ON.UPDATE";

        /// <summary><c>CATALOG.PRICE.ON.ADD</c>. Scope catalog.</summary>
        public const string PriceOnAdd = "CATALOG.PRICE.ON.ADD";

        /// <summary><c>CATALOG.PRICE.ON.DELETE</c>. Scope catalog.</summary>
        public const string PriceOnDelete = "CATALOG.PRICE.ON.DELETE";

        /// <summary><c>CATALOG.PRICE.ON.UPDATE</c>. Scope catalog.</summary>
        public const string PriceOnUpdate = "CATALOG.PRICE.ON.UPDATE";

        /// <summary><c>CATALOG.PRICE.TYPE.ON.ADD</c>. Scope catalog.</summary>
        public const string PriceTypeOnAdd = "CATALOG.PRICE.TYPE.ON.ADD";

        /// <summary><c>CATALOG.PRICE.TYPE.ON.DELETE</c>. Scope catalog.</summary>
        public const string PriceTypeOnDelete = "CATALOG.PRICE.TYPE.ON.DELETE";

        /// <summary><c>CATALOG.PRICE.TYPE.ON.UPDATE</c>. Scope catalog.</summary>
        public const string PriceTypeOnUpdate = "CATALOG.PRICE.TYPE.ON.UPDATE";

        /// <summary><c>CATALOG.PRODUCT.ON.ADD</c>. Scope catalog.</summary>
        public const string ProductOnAdd = "CATALOG.PRODUCT.ON.ADD";

        /// <summary><c>CATALOG.PRODUCT.ON.DELETE</c>. Scope catalog.</summary>
        public const string ProductOnDelete = "CATALOG.PRODUCT.ON.DELETE";

        /// <summary><c>CATALOG.PRODUCT.ON.UPDATE</c>. Scope catalog.</summary>
        public const string ProductOnUpdate = "CATALOG.PRODUCT.ON.UPDATE";

        /// <summary><c>CATALOG.ROUNDING.ON.ADD</c>. Scope catalog.</summary>
        public const string RoundingOnAdd = "CATALOG.ROUNDING.ON.ADD";

        /// <summary><c>CATALOG.ROUNDING.ON.DELETE</c>. Scope catalog.</summary>
        public const string RoundingOnDelete = "CATALOG.ROUNDING.ON.DELETE";

        /// <summary><c>CATALOG.ROUNDING.ON.UPDATE</c>. Scope catalog.</summary>
        public const string RoundingOnUpdate = "CATALOG.ROUNDING.ON.UPDATE";
    }
}
