using System.Collections.Immutable;

namespace Bindery.Validation.CatalogueFiles;

/// <summary>An Odoo and one of its databases, from which a catalogue is to be taken.</summary>
/// <param name="OdooBin">Path of <c>odoo-bin</c>.</param>
/// <param name="Database">Its addons are what the catalogue will hold.</param>
public sealed record OdooToRead(string OdooBin, string Database)
{
    /// <summary>The Python that runs Odoo.</summary>
    public string Python { get; init; } = "python3";

    /// <summary>Odoo's own configuration file; null for the one it finds itself.</summary>
    public string? Configuration { get; init; }

    /// <summary>Empty for the one of the configuration.</summary>
    public ImmutableArray<string> AddonsPath { get; init; } = [];
}
