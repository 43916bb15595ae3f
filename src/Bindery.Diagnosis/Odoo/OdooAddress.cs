namespace Bindery.Diagnosis.Odoo;

/// <summary>Which Odoo to ask, as whom.</summary>
public sealed record OdooAddress
{
    /// <summary>Ends in a slash: Odoo may stand below a path.</summary>
    public required Uri Url { get; init; }

    public required string Database { get; init; }

    public required string Login { get; init; }

    public OdooProtocol Protocol { get; init; }
}
