namespace Bindery.Certification.Checks;

/// <summary>A row that a module's external id names.</summary>
internal sealed record OwnedRow(string Model, string Id, string Name);
