namespace Bindery.Validation.Configuration;

/// <summary>One key of a configuration file.</summary>
/// <param name="Line">Counted from 1.</param>
internal sealed record ConfigurationEntry(string Key, int Line, ConfigurationValue Value);
