namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of Booking.</summary>
    public static class Booking
    {
        /// <summary><c>ONBOOKINGADD</c>. Scope booking.</summary>
        public const string BookingAdd = "ONBOOKINGADD";

        /// <summary><c>ONBOOKINGDELETE</c>. Scope booking.</summary>
        public const string BookingDelete = "ONBOOKINGDELETE";

        /// <summary><c>ONBOOKINGRESOURCEADD</c>. Scope booking.</summary>
        public const string ResourceAdd = "ONBOOKINGRESOURCEADD";

        /// <summary><c>ONBOOKINGRESOURCEDELETE</c>. Scope booking.</summary>
        public const string ResourceDelete = "ONBOOKINGRESOURCEDELETE";

        /// <summary><c>ONBOOKINGRESOURCETYPEADD</c>. Scope booking.</summary>
        public const string ResourceTypeAdd = "ONBOOKINGRESOURCETYPEADD";

        /// <summary><c>ONBOOKINGRESOURCETYPEDELETE</c>. Scope booking.</summary>
        public const string ResourceTypeDelete = "ONBOOKINGRESOURCETYPEDELETE";

        /// <summary><c>ONBOOKINGRESOURCETYPEUPDATE</c>. Scope booking.</summary>
        public const string ResourceTypeUpdate = "ONBOOKINGRESOURCETYPEUPDATE";

        /// <summary><c>ONBOOKINGRESOURCEUPDATE</c>. Scope booking.</summary>
        public const string ResourceUpdate = "ONBOOKINGRESOURCEUPDATE";

        /// <summary><c>ONBOOKINGWAITLISTITEMADD</c>. Scope booking.</summary>
        public const string WaitListItemAdd = "ONBOOKINGWAITLISTITEMADD";

        /// <summary><c>ONBOOKINGWAITLISTITEMDELETE</c>. Scope booking.</summary>
        public const string WaitListItemDelete = "ONBOOKINGWAITLISTITEMDELETE";

        /// <summary><c>ONBOOKINGWAITLISTITEMUPDATE</c>. Scope booking.</summary>
        public const string WaitListItemUpdate = "ONBOOKINGWAITLISTITEMUPDATE";
    }
}
