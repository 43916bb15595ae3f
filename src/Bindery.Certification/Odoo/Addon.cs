using System.Collections.Immutable;

namespace Bindery.Certification.Odoo;

/// <summary>What an addon's manifest says that matters for installing it.</summary>
public sealed record Addon(
    string Name,
    string Folder,
    string Version,
    ImmutableArray<string> Depends
);
