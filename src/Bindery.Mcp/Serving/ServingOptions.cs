using System.Collections.Immutable;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Mcp.Serving;

/// <summary>
/// What the person who starts the server lets clients use. Programs, and where credentials go, are
/// theirs to choose: a client names neither.
/// </summary>
public sealed record ServingOptions
{
    /// <summary>Folders that no client gets out of; empty where the client's own roots are enough.</summary>
    public ImmutableArray<string> Roots { get; init; } = [];

    /// <summary>Open to clients that give no roots, where <see cref="Roots"/> is empty.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>As in <c>bindery certify --odoo-bin</c>.</summary>
    public string? OdooBinary { get; init; }

    /// <summary>More folders of addons, for certifying and validating.</summary>
    public ImmutableArray<string> AddonsPath { get; init; } = [];

    /// <summary>As in <c>bindery certify --python</c>.</summary>
    public string? Python { get; init; }

    /// <summary>The Odoo that the doctor may ask; null for none.</summary>
    public OdooAddress? Odoo { get; init; }

    /// <summary>Environment variable with the password or API key for it.</summary>
    public string PasswordVariable { get; init; } = "BINDERY_ODOO_PASSWORD";
}
