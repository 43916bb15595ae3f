namespace Bindery.Generation.Drafting;

/// <summary>A row of <c>ir.model.access.csv</c>; reading is always granted.</summary>
/// <param name="MayChange"><c>1</c> or <c>0</c> for writing, creating and deleting alike.</param>
public sealed record AccessRow(
    string Id,
    string Name,
    string Model,
    string Group,
    string MayChange
);
