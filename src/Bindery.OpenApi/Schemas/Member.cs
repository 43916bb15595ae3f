using Bindery.OpenApi.Naming;

namespace Bindery.OpenApi.Schemas;

/// <summary>One member of a record.</summary>
internal sealed record Member(string Name, SchemaView Schema, bool IsRequired)
{
    /// <summary><c>updatedDateUTC</c> → <c>updated_date_utc</c>.</summary>
    public string Words { get; } = NameWords.Of(Name);

    public bool MayBeNull => !IsRequired || Schema.IsNullable;
}
