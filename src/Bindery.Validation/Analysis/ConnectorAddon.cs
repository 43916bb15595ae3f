using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Manifests;
using Bindery.Modules.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Tells addons that sync with an outside platform from all others.</summary>
internal static class ConnectorAddon
{
    private static readonly string[] Frameworks =
    [
        "connector",
        "connector_base_backend",
        "generic_connector",
        "component",
        "component_event",
        "connector_importer",
        "webservice",
    ];

    private static readonly string[] Clients =
    [
        "requests",
        "urllib.request",
        "urllib3",
        "httpx",
        "zeep",
        "xmlrpc.client",
        "ftplib",
        "paramiko",
        "pysftp",
        "suds",
        "odoorpc",
    ];

    public static bool Is(Module module, AddonSet addons) =>
        module.Manifest is { } manifest
        && !IsOdooItself(module, manifest)
        && (
            Frameworks.Any(name => DependsOn(manifest, addons, name))
            || module.Classes.Any(found => found.IsComponent)
            || IsNamedSo(module) && TalksOut(module)
        );

    public static bool HasPlatform(Module module) => IsNamedSo(module) || TalksOut(module);

    /// <summary>Odoo's own addons name Odoo as author, or nobody.</summary>
    private static bool IsOdooItself(Module module, Manifest manifest) =>
        PythonLiteral.Text(manifest.Value("author")) is { } author
            ? author is "Odoo"
                || author.StartsWith("Odoo S.", StringComparison.Ordinal)
                || author.StartsWith("Odoo Inc", StringComparison.Ordinal)
            : !HasName(module);

    private static bool DependsOn(Manifest manifest, AddonSet addons, string name) =>
        manifest.Depends.Contains(name) || addons.Addon(name) is not null;

    private static bool IsNamedSo(Module module) =>
        HasName(module)
        || module.Classes.Any(found => found.IsModel && found.Fields.Any(SecretName.IsSecret));

    private static bool HasName(Module module) =>
        module.Name.Contains("connector", StringComparison.Ordinal)
        || module.Name.Contains("sync", StringComparison.Ordinal)
        || module.Name.Contains("integration", StringComparison.Ordinal);

    private static bool TalksOut(Module module) =>
        module
            .PythonFiles.Where(file => !file.IsTest)
            .SelectMany(file => file.Imports)
            .Any(IsClient);

    private static bool IsClient(ImportedName import) =>
        Clients.Any(client => import.FullName == client || import.Module == client);
}
