namespace Bridge24.Client;

public static partial class EventNames
{
    /// <summary>Events of SocialNetwork.</summary>
    public static class SocialNetwork
    {
        /// <summary><c>ONSONETGROUPADD</c>. Scope sonet.</summary>
        public const string GroupAdd = "ONSONETGROUPADD";

        /// <summary><c>ONSONETGROUPDELETE</c>. Scope sonet.</summary>
        public const string GroupDelete = "ONSONETGROUPDELETE";

        /// <summary><c>ONSONETGROUPSUBJECTADD</c>. Scope sonet.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string GroupSubjectAdd = "ONSONETGROUPSUBJECTADD";

        /// <summary><c>ONSONETGROUPSUBJECTDELETE</c>. Scope sonet.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string GroupSubjectDelete = "ONSONETGROUPSUBJECTDELETE";

        /// <summary><c>ONSONETGROUPSUBJECTUPDATE</c>. Scope sonet.</summary>
        [Obsolete("Deprecated: the documentation keeps it among what is outdated.")]
        public const string GroupSubjectUpdate = "ONSONETGROUPSUBJECTUPDATE";

        /// <summary><c>ONSONETGROUPUPDATE</c>. Scope sonet.</summary>
        public const string GroupUpdate = "ONSONETGROUPUPDATE";
    }
}
