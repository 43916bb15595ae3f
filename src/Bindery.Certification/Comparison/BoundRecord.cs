using System.Text.Json.Nodes;

namespace Bindery.Certification.Comparison;

/// <summary>A binding as Odoo's <c>read</c> gave it; inherited fields are among its values.</summary>
internal sealed record BoundRecord(JsonObject Values)
{
    public int Id => (int)Values["id"]!;

    public string ExternalId => PayloadPath.Scalar(Values["external_id"]);

    public int OdooId => (int)Values["odoo_id"]![0]!;

    /// <summary>The id in a many2one; 0 where it is empty.</summary>
    public int Reference(string field) =>
        Values[field] is JsonArray { Count: 2 } pair ? (int)pair[0]! : 0;
}
