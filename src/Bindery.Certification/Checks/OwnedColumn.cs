namespace Bindery.Certification.Checks;

internal sealed record OwnedColumn(string Table, string Name);
