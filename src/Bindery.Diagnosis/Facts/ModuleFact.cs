namespace Bindery.Diagnosis.Facts;

/// <param name="InDatabase">Version that was installed or upgraded to last.</param>
/// <param name="OnDisk">Version of the manifest that the server finds.</param>
public sealed record ModuleFact(string Name, string State, string InDatabase, string OnDisk);
