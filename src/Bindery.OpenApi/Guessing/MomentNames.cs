using System.Collections.Immutable;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>What platforms call the moments of a record.</summary>
internal static class MomentNames
{
    private static readonly ImmutableArray<string> Changed =
    [
        "updated_at",
        "modified_at",
        "last_modified_at",
        "last_updated_at",
        "updated_on",
        "modified_on",
        "last_modified",
        "last_updated",
        "last_modified_date",
        "last_update",
        "date_modified",
        "date_updated",
        "modified_date",
        "updated_date",
        "updated_date_utc",
        "modification_date",
        "modified",
        "updated",
        "update_time",
        "updated_time",
        "modified_time",
        "changed_at",
    ];

    private static readonly ImmutableArray<string> Made =
    [
        "created_at",
        "created_on",
        "created",
        "date_created",
        "created_date",
        "created_date_utc",
        "creation_date",
        "create_time",
        "created_time",
    ];

    public static bool IsChange(string words) => Changed.Contains(words);

    public static bool IsCreation(string words) => Made.Contains(words);

    /// <summary>The member with the moment of a record's last change; null where none has it.</summary>
    public static Member? Change(SchemaView record) =>
        record
            .Members.Where(member => IsChange(member.Words) && FieldTypes.IsMoment(member))
            .OrderBy(member => Changed.IndexOf(member.Words))
            .FirstOrDefault();
}
