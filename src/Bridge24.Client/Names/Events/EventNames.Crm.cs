namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Crm.</summary>
    public static class Crm
    {
        /// <summary><c>ONCRMACTIVITYADD</c>. Scope crm.</summary>
        public const string ActivityAdd = "ONCRMACTIVITYADD";

        /// <summary><c>ONCRMACTIVITYDELETE</c>. Scope crm.</summary>
        public const string ActivityDelete = "ONCRMACTIVITYDELETE";

        /// <summary><c>ONCRMACTIVITYUPDATE</c>. Scope crm.</summary>
        public const string ActivityUpdate = "ONCRMACTIVITYUPDATE";

        /// <summary><c>ONCRMADDRESSREGISTER</c>. Scope crm.</summary>
        public const string AddressRegister = "ONCRMADDRESSREGISTER";

        /// <summary><c>ONCRMADDRESSUNREGISTER</c>. Scope crm.</summary>
        public const string AddressUnregister = "ONCRMADDRESSUNREGISTER";

        /// <summary><c>ONCRMBANKDETAILADD</c>. Scope crm.</summary>
        public const string BankDetailAdd = "ONCRMBANKDETAILADD";

        /// <summary><c>ONCRMBANKDETAILDELETE</c>. Scope crm.</summary>
        public const string BankDetailDelete = "ONCRMBANKDETAILDELETE";

        /// <summary><c>ONCRMBANKDETAILUPDATE</c>. Scope crm.</summary>
        public const string BankDetailUpdate = "ONCRMBANKDETAILUPDATE";

        /// <summary><c>ONCRMCOMPANYADD</c>. Scope crm.</summary>
        public const string CompanyAdd = "ONCRMCOMPANYADD";

        /// <summary><c>ONCRMCOMPANYDELETE</c>. Scope crm.</summary>
        public const string CompanyDelete = "ONCRMCOMPANYDELETE";

        /// <summary><c>ONCRMCOMPANYUPDATE</c>. Scope crm.</summary>
        public const string CompanyUpdate = "ONCRMCOMPANYUPDATE";

        /// <summary><c>ONCRMCOMPANYUSERFIELDADD</c>. Scope crm.</summary>
        public const string CompanyUserFieldAdd = "ONCRMCOMPANYUSERFIELDADD";

        /// <summary><c>ONCRMCOMPANYUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string CompanyUserFieldDelete = "ONCRMCOMPANYUSERFIELDDELETE";

        /// <summary><c>ONCRMCOMPANYUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string CompanyUserFieldSetEnumValues = "ONCRMCOMPANYUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMCOMPANYUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string CompanyUserFieldUpdate = "ONCRMCOMPANYUSERFIELDUPDATE";

        /// <summary><c>ONCRMCONTACTADD</c>. Scope crm.</summary>
        public const string ContactAdd = "ONCRMCONTACTADD";

        /// <summary><c>ONCRMCONTACTDELETE</c>. Scope crm.</summary>
        public const string ContactDelete = "ONCRMCONTACTDELETE";

        /// <summary><c>ONCRMCONTACTUPDATE</c>. Scope crm.</summary>
        public const string ContactUpdate = "ONCRMCONTACTUPDATE";

        /// <summary><c>ONCRMCONTACTUSERFIELDADD</c>. Scope crm.</summary>
        public const string ContactUserFieldAdd = "ONCRMCONTACTUSERFIELDADD";

        /// <summary><c>ONCRMCONTACTUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string ContactUserFieldDelete = "ONCRMCONTACTUSERFIELDDELETE";

        /// <summary><c>ONCRMCONTACTUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string ContactUserFieldSetEnumValues = "ONCRMCONTACTUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMCONTACTUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string ContactUserFieldUpdate = "ONCRMCONTACTUSERFIELDUPDATE";

        /// <summary><c>ONCRMCURRENCYADD</c>. Scope crm.</summary>
        public const string CurrencyAdd = "ONCRMCURRENCYADD";

        /// <summary><c>ONCRMCURRENCYDELETE</c>. Scope crm.</summary>
        public const string CurrencyDelete = "ONCRMCURRENCYDELETE";

        /// <summary><c>ONCRMCURRENCYUPDATE</c>. Scope crm.</summary>
        public const string CurrencyUpdate = "ONCRMCURRENCYUPDATE";

        /// <summary><c>ONCRMDEALADD</c>. Scope crm.</summary>
        public const string DealAdd = "ONCRMDEALADD";

        /// <summary><c>ONCRMDEALDELETE</c>. Scope crm.</summary>
        public const string DealDelete = "ONCRMDEALDELETE";

        /// <summary><c>ONCRMDEALMOVETOCATEGORY</c>. Scope crm.</summary>
        public const string DealMoveToCategory = "ONCRMDEALMOVETOCATEGORY";

        /// <summary><c>ONCRMDEALRECURRINGADD</c>. Scope crm.</summary>
        public const string DealRecurringAdd = "ONCRMDEALRECURRINGADD";

        /// <summary><c>ONCRMDEALRECURRINGDELETE</c>. Scope crm.</summary>
        public const string DealRecurringDelete = "ONCRMDEALRECURRINGDELETE";

        /// <summary><c>ONCRMDEALRECURRINGEXPOSE</c>. Scope crm.</summary>
        public const string DealRecurringExpose = "ONCRMDEALRECURRINGEXPOSE";

        /// <summary><c>ONCRMDEALRECURRINGUPDATE</c>. Scope crm.</summary>
        public const string DealRecurringUpdate = "ONCRMDEALRECURRINGUPDATE";

        /// <summary><c>ONCRMDEALUPDATE</c>. Scope crm.</summary>
        public const string DealUpdate = "ONCRMDEALUPDATE";

        /// <summary><c>ONCRMDEALUSERFIELDADD</c>. Scope crm.</summary>
        public const string DealUserFieldAdd = "ONCRMDEALUSERFIELDADD";

        /// <summary><c>ONCRMDEALUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string DealUserFieldDelete = "ONCRMDEALUSERFIELDDELETE";

        /// <summary><c>ONCRMDEALUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string DealUserFieldSetEnumValues = "ONCRMDEALUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMDEALUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string DealUserFieldUpdate = "ONCRMDEALUSERFIELDUPDATE";

        /// <summary><c>ONCRMDOCUMENTGENERATORDOCUMENTADD</c>. Scope crm.</summary>
        public const string DocumentGeneratorDocumentAdd = "ONCRMDOCUMENTGENERATORDOCUMENTADD";

        /// <summary><c>ONCRMDOCUMENTGENERATORDOCUMENTDELETE</c>. Scope crm.</summary>
        public const string DocumentGeneratorDocumentDelete = "ONCRMDOCUMENTGENERATORDOCUMENTDELETE";

        /// <summary><c>ONCRMDOCUMENTGENERATORDOCUMENTUPDATE</c>. Scope crm.</summary>
        public const string DocumentGeneratorDocumentUpdate = "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE";

        /// <summary><c>ONCRMDYNAMICITEMADD</c>. Scope crm.</summary>
        public const string DynamicItemAdd = "ONCRMDYNAMICITEMADD";

        /// <summary><c>ONCRMDYNAMICITEMDELETE</c>. Scope crm.</summary>
        public const string DynamicItemDelete = "ONCRMDYNAMICITEMDELETE";

        /// <summary><c>ONCRMDYNAMICITEMUPDATE</c>. Scope crm.</summary>
        public const string DynamicItemUpdate = "ONCRMDYNAMICITEMUPDATE";

        /// <summary><c>ONCRMINVOICEADD</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceAdd = "ONCRMINVOICEADD";

        /// <summary><c>ONCRMINVOICEDELETE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceDelete = "ONCRMINVOICEDELETE";

        /// <summary><c>ONCRMINVOICERECURRINGADD</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceRecurringAdd = "ONCRMINVOICERECURRINGADD";

        /// <summary><c>ONCRMINVOICERECURRINGDELETE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceRecurringDelete = "ONCRMINVOICERECURRINGDELETE";

        /// <summary><c>ONCRMINVOICERECURRINGEXPOSE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceRecurringExpose = "ONCRMINVOICERECURRINGEXPOSE";

        /// <summary><c>ONCRMINVOICERECURRINGUPDATE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceRecurringUpdate = "ONCRMINVOICERECURRINGUPDATE";

        /// <summary><c>ONCRMINVOICESETSTATUS</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceSetStatus = "ONCRMINVOICESETSTATUS";

        /// <summary><c>ONCRMINVOICEUPDATE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceUpdate = "ONCRMINVOICEUPDATE";

        /// <summary><c>ONCRMINVOICEUSERFIELDADD</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceUserFieldAdd = "ONCRMINVOICEUSERFIELDADD";

        /// <summary><c>ONCRMINVOICEUSERFIELDDELETE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceUserFieldDelete = "ONCRMINVOICEUSERFIELDDELETE";

        /// <summary><c>ONCRMINVOICEUSERFIELDSETENUMVALUES</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceUserFieldSetEnumValues = "ONCRMINVOICEUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMINVOICEUSERFIELDUPDATE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string InvoiceUserFieldUpdate = "ONCRMINVOICEUSERFIELDUPDATE";

        /// <summary><c>ONCRMLEADADD</c>. Scope crm.</summary>
        public const string LeadAdd = "ONCRMLEADADD";

        /// <summary><c>ONCRMLEADDELETE</c>. Scope crm.</summary>
        public const string LeadDelete = "ONCRMLEADDELETE";

        /// <summary><c>ONCRMLEADUPDATE</c>. Scope crm.</summary>
        public const string LeadUpdate = "ONCRMLEADUPDATE";

        /// <summary><c>ONCRMLEADUSERFIELDADD</c>. Scope crm.</summary>
        public const string LeadUserFieldAdd = "ONCRMLEADUSERFIELDADD";

        /// <summary><c>ONCRMLEADUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string LeadUserFieldDelete = "ONCRMLEADUSERFIELDDELETE";

        /// <summary><c>ONCRMLEADUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string LeadUserFieldSetEnumValues = "ONCRMLEADUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMLEADUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string LeadUserFieldUpdate = "ONCRMLEADUSERFIELDUPDATE";

        /// <summary><c>ONCRMMEASUREADD</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MeasureAdd = "ONCRMMEASUREADD";

        /// <summary><c>ONCRMMEASUREDELETE</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MeasureDelete = "ONCRMMEASUREDELETE";

        /// <summary><c>ONCRMMEASUREUPDATE</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string MeasureUpdate = "ONCRMMEASUREUPDATE";

        /// <summary><c>ONCRMPRODUCTADD</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductAdd = "ONCRMPRODUCTADD";

        /// <summary><c>ONCRMPRODUCTDELETE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductDelete = "ONCRMPRODUCTDELETE";

        /// <summary><c>ONCRMPRODUCTPROPERTYADD</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductPropertyAdd = "ONCRMPRODUCTPROPERTYADD";

        /// <summary><c>ONCRMPRODUCTPROPERTYDELETE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductPropertyDelete = "ONCRMPRODUCTPROPERTYDELETE";

        /// <summary><c>ONCRMPRODUCTPROPERTYUPDATE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductPropertyUpdate = "ONCRMPRODUCTPROPERTYUPDATE";

        /// <summary><c>ONCRMPRODUCTSECTIONADD</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductSectionAdd = "ONCRMPRODUCTSECTIONADD";

        /// <summary><c>ONCRMPRODUCTSECTIONDELETE</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductSectionDelete = "ONCRMPRODUCTSECTIONDELETE";

        /// <summary><c>ONCRMPRODUCTSECTIONUPDATE</c>. Scope crm.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductSectionUpdate = "ONCRMPRODUCTSECTIONUPDATE";

        /// <summary><c>ONCRMPRODUCTUPDATE</c>.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string ProductUpdate = "ONCRMPRODUCTUPDATE";

        /// <summary><c>ONCRMQUOTEADD</c>. Scope crm.</summary>
        public const string QuoteAdd = "ONCRMQUOTEADD";

        /// <summary><c>ONCRMQUOTEDELETE</c>. Scope crm.</summary>
        public const string QuoteDelete = "ONCRMQUOTEDELETE";

        /// <summary><c>ONCRMQUOTEUPDATE</c>. Scope crm.</summary>
        public const string QuoteUpdate = "ONCRMQUOTEUPDATE";

        /// <summary><c>ONCRMQUOTEUSERFIELDADD</c>. Scope crm.</summary>
        public const string QuoteUserFieldAdd = "ONCRMQUOTEUSERFIELDADD";

        /// <summary><c>ONCRMQUOTEUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string QuoteUserFieldDelete = "ONCRMQUOTEUSERFIELDDELETE";

        /// <summary><c>ONCRMQUOTEUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string QuoteUserFieldSetEnumValues = "ONCRMQUOTEUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMQUOTEUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string QuoteUserFieldUpdate = "ONCRMQUOTEUSERFIELDUPDATE";

        /// <summary><c>ONCRMREQUISITEADD</c>. Scope crm.</summary>
        public const string RequisiteAdd = "ONCRMREQUISITEADD";

        /// <summary><c>ONCRMREQUISITEDELETE</c>. Scope crm.</summary>
        public const string RequisiteDelete = "ONCRMREQUISITEDELETE";

        /// <summary><c>ONCRMREQUISITEUPDATE</c>. Scope crm.</summary>
        public const string RequisiteUpdate = "ONCRMREQUISITEUPDATE";

        /// <summary><c>ONCRMREQUISITEUSERFIELDADD</c>. Scope crm.</summary>
        public const string RequisiteUserFieldAdd = "ONCRMREQUISITEUSERFIELDADD";

        /// <summary><c>ONCRMREQUISITEUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string RequisiteUserFieldDelete = "ONCRMREQUISITEUSERFIELDDELETE";

        /// <summary><c>ONCRMREQUISITEUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string RequisiteUserFieldSetEnumValues = "ONCRMREQUISITEUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMREQUISITEUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string RequisiteUserFieldUpdate = "ONCRMREQUISITEUSERFIELDUPDATE";

        /// <summary><c>ONCRMTIMELINECOMMENTADD</c>. Scope crm.</summary>
        public const string TimelineCommentAdd = "ONCRMTIMELINECOMMENTADD";

        /// <summary><c>ONCRMTIMELINECOMMENTDELETE</c>. Scope crm.</summary>
        public const string TimelineCommentDelete = "ONCRMTIMELINECOMMENTDELETE";

        /// <summary><c>ONCRMTIMELINECOMMENTUPDATE</c>. Scope crm.</summary>
        public const string TimelineCommentUpdate = "ONCRMTIMELINECOMMENTUPDATE";

        /// <summary><c>ONCRMTYPEADD</c>. Scope crm.</summary>
        public const string TypeAdd = "ONCRMTYPEADD";

        /// <summary><c>ONCRMTYPEDELETE</c>. Scope crm.</summary>
        public const string TypeDelete = "ONCRMTYPEDELETE";

        /// <summary><c>ONCRMTYPEUPDATE</c>. Scope crm.</summary>
        public const string TypeUpdate = "ONCRMTYPEUPDATE";

        /// <summary><c>ONCRMTYPEUSERFIELDADD</c>. Scope crm.</summary>
        public const string TypeUserFieldAdd = "ONCRMTYPEUSERFIELDADD";

        /// <summary><c>ONCRMTYPEUSERFIELDDELETE</c>. Scope crm.</summary>
        public const string TypeUserFieldDelete = "ONCRMTYPEUSERFIELDDELETE";

        /// <summary><c>ONCRMTYPEUSERFIELDSETENUMVALUES</c>. Scope crm.</summary>
        public const string TypeUserFieldSetEnumValues = "ONCRMTYPEUSERFIELDSETENUMVALUES";

        /// <summary><c>ONCRMTYPEUSERFIELDUPDATE</c>. Scope crm.</summary>
        public const string TypeUserFieldUpdate = "ONCRMTYPEUSERFIELDUPDATE";
    }
}
