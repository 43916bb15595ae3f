using System.Collections.Immutable;

namespace Bindery.Certification.Odoo;

/// <summary>An Odoo to run: its starter, the Python for it, and where addons are looked for.</summary>
public sealed record OdooSource(string Binary, string Python, ImmutableArray<string> AddonsPath)
{
    /// <summary>Folder of <c>odoo-bin</c>.</summary>
    public string Folder => Path.GetDirectoryName(Binary)!;
}
