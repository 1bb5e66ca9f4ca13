namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>booking.*</c>.</summary>
    public static class Booking
    {
        /// <summary><c>booking.v1.*</c>.</summary>
        public static class V1
        {
            /// <summary><c>booking.v1.booking.*</c>.</summary>
            public static class Booking
            {
                /// <summary><c>booking.v1.booking.add</c>. Scope booking. Writes.</summary>
                public const string Add = "booking.v1.booking.add";

                /// <summary><c>booking.v1.booking.createfromwaitlist</c>. Scope booking.</summary>
                public const string CreateFromWaitlist = "booking.v1.booking.createfromwaitlist";

                /// <summary><c>booking.v1.booking.delete</c>. Scope booking. Writes.</summary>
                public const string Delete = "booking.v1.booking.delete";

                /// <summary><c>booking.v1.booking.get</c>. Scope booking. Reads.</summary>
                public const string Get = "booking.v1.booking.get";

                /// <summary><c>booking.v1.booking.list</c>. Scope booking. Reads.</summary>
                public const string List = "booking.v1.booking.list";

                /// <summary><c>booking.v1.booking.update</c>. Scope booking. Writes.</summary>
                public const string Update = "booking.v1.booking.update";

                /// <summary><c>booking.v1.booking.client.*</c>.</summary>
                public static class Client
                {
                    /// <summary><c>booking.v1.booking.client.list</c>. Scope booking. Reads.</summary>
                    public const string List = "booking.v1.booking.client.list";

                    /// <summary><c>booking.v1.booking.client.set</c>. Scope booking. Writes.</summary>
                    public const string Set = "booking.v1.booking.client.set";

                    /// <summary><c>booking.v1.booking.client.unset</c>. Scope booking. Writes.</summary>
                    public const string Unset = "booking.v1.booking.client.unset";
                }

                /// <summary><c>booking.v1.booking.externalData.*</c>.</summary>
                public static class ExternalData
                {
                    /// <summary><c>booking.v1.booking.externalData.list</c>. Scope booking. Reads.</summary>
                    public const string List = "booking.v1.booking.externalData.list";

                    /// <summary><c>booking.v1.booking.externalData.set</c>. Scope booking. Writes.</summary>
                    public const string Set = "booking.v1.booking.externalData.set";

                    /// <summary><c>booking.v1.booking.externalData.unset</c>. Scope booking. Writes.</summary>
                    public const string Unset = "booking.v1.booking.externalData.unset";
                }
            }

            /// <summary><c>booking.v1.clienttype.*</c>.</summary>
            public static class ClientType
            {
                /// <summary><c>booking.v1.clienttype.list</c>. Scope booking. Reads.</summary>
                public const string List = "booking.v1.clienttype.list";
            }

            /// <summary><c>booking.v1.resource.*</c>.</summary>
            public static class Resource
            {
                /// <summary><c>booking.v1.resource.add</c>. Scope booking. Writes.</summary>
                public const string Add = "booking.v1.resource.add";

                /// <summary><c>booking.v1.resource.delete</c>. Scope booking. Writes.</summary>
                public const string Delete = "booking.v1.resource.delete";

                /// <summary><c>booking.v1.resource.get</c>. Scope booking. Reads.</summary>
                public const string Get = "booking.v1.resource.get";

                /// <summary><c>booking.v1.resource.list</c>. Scope booking. Reads.</summary>
                public const string List = "booking.v1.resource.list";

                /// <summary><c>booking.v1.resource.update</c>. Scope booking. Writes.</summary>
                public const string Update = "booking.v1.resource.update";

                /// <summary><c>booking.v1.resource.slots.*</c>.</summary>
                public static class Slots
                {
                    /// <summary><c>booking.v1.resource.slots.list</c>. Scope booking. Reads.</summary>
                    public const string List = "booking.v1.resource.slots.list";

                    /// <summary><c>booking.v1.resource.slots.set</c>. Scope booking. Writes.</summary>
                    public const string Set = "booking.v1.resource.slots.set";

                    /// <summary><c>booking.v1.resource.slots.unset</c>. Scope booking. Writes.</summary>
                    public const string Unset = "booking.v1.resource.slots.unset";
                }
            }

            /// <summary><c>booking.v1.resourceType.*</c>.</summary>
            public static class ResourceType
            {
                /// <summary><c>booking.v1.resourceType.add</c>. Scope booking. Writes.</summary>
                public const string Add = "booking.v1.resourceType.add";

                /// <summary><c>booking.v1.resourceType.delete</c>. Scope booking. Writes.</summary>
                public const string Delete = "booking.v1.resourceType.delete";

                /// <summary><c>booking.v1.resourceType.get</c>. Scope booking. Reads.</summary>
                public const string Get = "booking.v1.resourceType.get";

                /// <summary><c>booking.v1.resourceType.list</c>. Scope booking. Reads.</summary>
                public const string List = "booking.v1.resourceType.list";

                /// <summary><c>booking.v1.resourceType.update</c>. Scope booking. Writes.</summary>
                public const string Update = "booking.v1.resourceType.update";
            }

            /// <summary><c>booking.v1.waitlist.*</c>.</summary>
            public static class Waitlist
            {
                /// <summary><c>booking.v1.waitlist.add</c>. Scope booking. Writes.</summary>
                public const string Add = "booking.v1.waitlist.add";

                /// <summary><c>booking.v1.waitlist.createfrombooking</c>. Scope booking.</summary>
                public const string CreateFromBooking = "booking.v1.waitlist.createfrombooking";

                /// <summary><c>booking.v1.waitlist.delete</c>. Scope booking. Writes.</summary>
                public const string Delete = "booking.v1.waitlist.delete";

                /// <summary><c>booking.v1.waitlist.get</c>. Scope booking. Reads.</summary>
                public const string Get = "booking.v1.waitlist.get";

                /// <summary><c>booking.v1.waitlist.list</c>. Scope booking. Reads.</summary>
                public const string List = "booking.v1.waitlist.list";

                /// <summary><c>booking.v1.waitlist.update</c>. Scope booking. Writes.</summary>
                public const string Update = "booking.v1.waitlist.update";

                /// <summary><c>booking.v1.waitlist.client.*</c>.</summary>
                public static class Client
                {
                    /// <summary><c>booking.v1.waitlist.client.list</c>. Scope booking. Reads.</summary>
                    public const string List = "booking.v1.waitlist.client.list";

                    /// <summary><c>booking.v1.waitlist.client.set</c>. Scope booking. Writes.</summary>
                    public const string Set = "booking.v1.waitlist.client.set";

                    /// <summary><c>booking.v1.waitlist.client.unset</c>. Scope booking. Writes.</summary>
                    public const string Unset = "booking.v1.waitlist.client.unset";
                }

                /// <summary><c>booking.v1.waitlist.externalData.*</c>.</summary>
                public static class ExternalData
                {
                    /// <summary><c>booking.v1.waitlist.externalData.list</c>. Scope booking. Reads.</summary>
                    public const string List = "booking.v1.waitlist.externalData.list";

                    /// <summary><c>booking.v1.waitlist.externalData.set</c>. Scope booking. Writes.</summary>
                    public const string Set = "booking.v1.waitlist.externalData.set";

                    /// <summary><c>booking.v1.waitlist.externalData.unset</c>. Scope booking. Writes.</summary>
                    public const string Unset = "booking.v1.waitlist.externalData.unset";
                }
            }
        }
    }
}
