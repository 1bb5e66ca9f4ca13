namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>catalog.*</c>.</summary>
    public static partial class Catalog
    {
        /// <summary><c>catalog.catalog.get</c>. Scope catalog. Reads.</summary>
        public const string CatalogGet = "catalog.catalog.get";

        /// <summary><c>catalog.catalog.getFields</c>. Scope catalog. Reads.</summary>
        public const string CatalogGetFields = "catalog.catalog.getFields";

        /// <summary><c>catalog.catalog.isOffers</c>. Scope catalog.</summary>
        public const string CatalogIsOffers = "catalog.catalog.isOffers";

        /// <summary><c>catalog.catalog.list</c>. Scope catalog. Reads.</summary>
        public const string CatalogList = "catalog.catalog.list";

        /// <summary><c>catalog.documentcontractor.*</c>.</summary>
        public static class DocumentContractor
        {
            /// <summary><c>catalog.documentcontractor.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.documentcontractor.add";

            /// <summary><c>catalog.documentcontractor.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.documentcontractor.delete";

            /// <summary><c>catalog.documentcontractor.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.documentcontractor.getFields";

            /// <summary><c>catalog.documentcontractor.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.documentcontractor.list";
        }

        /// <summary><c>catalog.enum.*</c>.</summary>
        public static class Enum
        {
            /// <summary><c>catalog.enum.getRoundTypes</c>. Scope catalog.</summary>
            public const string GetRoundTypes = "catalog.enum.getRoundTypes";

            /// <summary><c>catalog.enum.getStoreDocumentTypes</c>. Scope catalog.</summary>
            public const string GetStoreDocumentTypes = "catalog.enum.getStoreDocumentTypes";
        }

        /// <summary><c>catalog.extra.*</c>.</summary>
        public static class Extra
        {
            /// <summary><c>catalog.extra.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.extra.get";

            /// <summary><c>catalog.extra.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.extra.getFields";

            /// <summary><c>catalog.extra.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.extra.list";
        }

        /// <summary><c>catalog.measure.*</c>.</summary>
        public static class Measure
        {
            /// <summary><c>catalog.measure.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.measure.add";

            /// <summary><c>catalog.measure.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.measure.delete";

            /// <summary><c>catalog.measure.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.measure.get";

            /// <summary><c>catalog.measure.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.measure.getFields";

            /// <summary><c>catalog.measure.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.measure.list";

            /// <summary><c>catalog.measure.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.measure.update";
        }

        /// <summary><c>catalog.price.*</c>.</summary>
        public static class Price
        {
            /// <summary><c>catalog.price.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.price.add";

            /// <summary><c>catalog.price.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.price.delete";

            /// <summary><c>catalog.price.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.price.get";

            /// <summary><c>catalog.price.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.price.getFields";

            /// <summary><c>catalog.price.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.price.list";

            /// <summary><c>catalog.price.modify</c>. Scope catalog. Writes.</summary>
            public const string Modify = "catalog.price.modify";

            /// <summary><c>catalog.price.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.price.update";
        }

        /// <summary><c>catalog.priceType.*</c>.</summary>
        public static class PriceType
        {
            /// <summary><c>catalog.priceType.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.priceType.add";

            /// <summary><c>catalog.priceType.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.priceType.delete";

            /// <summary><c>catalog.priceType.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.priceType.get";

            /// <summary><c>catalog.priceType.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.priceType.getFields";

            /// <summary><c>catalog.priceType.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.priceType.list";

            /// <summary><c>catalog.priceType.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.priceType.update";
        }

        /// <summary><c>catalog.priceTypeGroup.*</c>.</summary>
        public static class PriceTypeGroup
        {
            /// <summary><c>catalog.priceTypeGroup.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.priceTypeGroup.add";

            /// <summary><c>catalog.priceTypeGroup.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.priceTypeGroup.delete";

            /// <summary><c>catalog.priceTypeGroup.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.priceTypeGroup.getFields";

            /// <summary><c>catalog.priceTypeGroup.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.priceTypeGroup.list";
        }

        /// <summary><c>catalog.priceTypeLang.*</c>.</summary>
        public static class PriceTypeLang
        {
            /// <summary><c>catalog.priceTypeLang.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.priceTypeLang.add";

            /// <summary><c>catalog.priceTypeLang.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.priceTypeLang.delete";

            /// <summary><c>catalog.priceTypeLang.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.priceTypeLang.get";

            /// <summary><c>catalog.priceTypeLang.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.priceTypeLang.getFields";

            /// <summary><c>catalog.priceTypeLang.getLanguages</c>. Scope catalog.</summary>
            public const string GetLanguages = "catalog.priceTypeLang.getLanguages";

            /// <summary><c>catalog.priceTypeLang.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.priceTypeLang.list";

            /// <summary><c>catalog.priceTypeLang.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.priceTypeLang.update";
        }

        /// <summary><c>catalog.productImage.*</c>.</summary>
        public static class ProductImage
        {
            /// <summary><c>catalog.productImage.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.productImage.add";

            /// <summary><c>catalog.productImage.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.productImage.delete";

            /// <summary><c>catalog.productImage.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.productImage.get";

            /// <summary><c>catalog.productImage.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.productImage.getFields";

            /// <summary><c>catalog.productImage.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.productImage.list";
        }

        /// <summary><c>catalog.productProperty.*</c>.</summary>
        public static class ProductProperty
        {
            /// <summary><c>catalog.productProperty.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.productProperty.add";

            /// <summary><c>catalog.productProperty.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.productProperty.delete";

            /// <summary><c>catalog.productProperty.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.productProperty.get";

            /// <summary><c>catalog.productProperty.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.productProperty.getFields";

            /// <summary><c>catalog.productProperty.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.productProperty.list";

            /// <summary><c>catalog.productProperty.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.productProperty.update";
        }

        /// <summary><c>catalog.productPropertyEnum.*</c>.</summary>
        public static class ProductPropertyEnum
        {
            /// <summary><c>catalog.productPropertyEnum.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.productPropertyEnum.add";

            /// <summary><c>catalog.productPropertyEnum.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.productPropertyEnum.delete";

            /// <summary><c>catalog.productPropertyEnum.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.productPropertyEnum.get";

            /// <summary><c>catalog.productPropertyEnum.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.productPropertyEnum.getFields";

            /// <summary><c>catalog.productPropertyEnum.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.productPropertyEnum.list";

            /// <summary><c>catalog.productPropertyEnum.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.productPropertyEnum.update";
        }

        /// <summary><c>catalog.productPropertyFeature.*</c>.</summary>
        public static class ProductPropertyFeature
        {
            /// <summary><c>catalog.productPropertyFeature.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.productPropertyFeature.add";

            /// <summary><c>catalog.productPropertyFeature.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.productPropertyFeature.get";

            /// <summary><c>catalog.productPropertyFeature.getAvailableFeaturesByProperty</c>. Scope catalog.</summary>
            public const string GetAvailableFeaturesByProperty = "catalog.productPropertyFeature.getAvailableFeaturesByProperty";

            /// <summary><c>catalog.productPropertyFeature.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.productPropertyFeature.getFields";

            /// <summary><c>catalog.productPropertyFeature.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.productPropertyFeature.list";

            /// <summary><c>catalog.productPropertyFeature.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.productPropertyFeature.update";
        }

        /// <summary><c>catalog.productPropertySection.*</c>.</summary>
        public static class ProductPropertySection
        {
            /// <summary><c>catalog.productPropertySection.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.productPropertySection.get";

            /// <summary><c>catalog.productPropertySection.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.productPropertySection.list";

            /// <summary><c>catalog.productPropertySection.set</c>. Scope catalog. Writes.</summary>
            public const string Set = "catalog.productPropertySection.set";
        }

        /// <summary><c>catalog.ratio.*</c>.</summary>
        public static class Ratio
        {
            /// <summary><c>catalog.ratio.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.ratio.get";

            /// <summary><c>catalog.ratio.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.ratio.getFields";

            /// <summary><c>catalog.ratio.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.ratio.list";
        }

        /// <summary><c>catalog.roundingRule.*</c>.</summary>
        public static class RoundingRule
        {
            /// <summary><c>catalog.roundingRule.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.roundingRule.add";

            /// <summary><c>catalog.roundingRule.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.roundingRule.delete";

            /// <summary><c>catalog.roundingRule.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.roundingRule.get";

            /// <summary><c>catalog.roundingRule.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.roundingRule.getFields";

            /// <summary><c>catalog.roundingRule.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.roundingRule.list";

            /// <summary><c>catalog.roundingRule.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.roundingRule.update";
        }

        /// <summary><c>catalog.section.*</c>.</summary>
        public static class Section
        {
            /// <summary><c>catalog.section.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.section.add";

            /// <summary><c>catalog.section.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.section.delete";

            /// <summary><c>catalog.section.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.section.get";

            /// <summary><c>catalog.section.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.section.getFields";

            /// <summary><c>catalog.section.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.section.list";

            /// <summary><c>catalog.section.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.section.update";
        }

        /// <summary><c>catalog.store.*</c>.</summary>
        public static class Store
        {
            /// <summary><c>catalog.store.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.store.add";

            /// <summary><c>catalog.store.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.store.delete";

            /// <summary><c>catalog.store.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.store.get";

            /// <summary><c>catalog.store.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.store.getFields";

            /// <summary><c>catalog.store.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.store.list";

            /// <summary><c>catalog.store.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.store.update";
        }

        /// <summary><c>catalog.storeproduct.*</c>.</summary>
        public static class StoreProduct
        {
            /// <summary><c>catalog.storeproduct.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.storeproduct.get";

            /// <summary><c>catalog.storeproduct.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.storeproduct.getFields";

            /// <summary><c>catalog.storeproduct.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.storeproduct.list";
        }

        /// <summary><c>catalog.userfield.*</c>.</summary>
        public static class UserField
        {
            /// <summary><c>catalog.userfield.document.*</c>.</summary>
            public static class Document
            {
                /// <summary><c>catalog.userfield.document.list</c>. Scope catalog. Reads.</summary>
                public const string List = "catalog.userfield.document.list";

                /// <summary><c>catalog.userfield.document.update</c>. Scope catalog. Writes.</summary>
                public const string Update = "catalog.userfield.document.update";
            }
        }

        /// <summary><c>catalog.vat.*</c>.</summary>
        public static class Vat
        {
            /// <summary><c>catalog.vat.add</c>. Scope catalog. Writes.</summary>
            public const string Add = "catalog.vat.add";

            /// <summary><c>catalog.vat.delete</c>. Scope catalog. Writes.</summary>
            public const string Delete = "catalog.vat.delete";

            /// <summary><c>catalog.vat.get</c>. Scope catalog. Reads.</summary>
            public const string Get = "catalog.vat.get";

            /// <summary><c>catalog.vat.getFields</c>. Scope catalog. Reads.</summary>
            public const string GetFields = "catalog.vat.getFields";

            /// <summary><c>catalog.vat.list</c>. Scope catalog. Reads.</summary>
            public const string List = "catalog.vat.list";

            /// <summary><c>catalog.vat.update</c>. Scope catalog. Writes.</summary>
            public const string Update = "catalog.vat.update";
        }
    }
}
