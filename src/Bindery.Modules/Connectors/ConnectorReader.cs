using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Connectors;

/// <summary>Reads what an addon is as a connector.</summary>
public sealed class ConnectorReader
{
    private const string SyncStart = "_sync_";
    private const string SyncEnd = "_implementation";

    private readonly Module _module;
    private readonly ImmutableArray<OdooClass> _models;
    private readonly ImmutableArray<OdooClass> _components;
    private readonly Ancestry _ancestry;

    private ConnectorReader(Module module)
    {
        _module = module;
        _models = [.. module.Classes.Where(found => found.IsModel)];
        _components = [.. module.Classes.Where(found => found.IsComponent)];
        _ancestry = new Ancestry(_models);
    }

    public static ConnectorFacts Read(Module module) => new ConnectorReader(module).Read();

    private ConnectorFacts Read()
    {
        ImmutableArray<ComponentUse> components = [.. _components.Select(Use)];
        ImmutableArray<BackendFacts> backends =
        [
            .. _models.Where(IsBackend).Select(found => Backend(found, components)),
        ];
        ImmutableArray<BindingFacts> bindings = [.. _models.SelectMany(Bindings)];
        return new ConnectorFacts(
            _module.Name,
            backends,
            bindings,
            components,
            [.. _module.Classes.SelectMany(Webhooks)],
            [.. _module.Records.Where(record => record.Model == "ir.cron").Select(Cron)],
            MissingParts.Of(_module, bindings, components)
        );
    }

    // Where a class is both made and extended, the one that makes it is the backend.
    private bool IsBackend(OdooClass found) =>
        found.Kind == ClassKind.Model
        && found.DeclaredName is not null
        && !found.IsExtension
        && _ancestry.IsBelow(found, "generic.backend.mixin", "connector.backend");

    private BackendFacts Backend(OdooClass found, ImmutableArray<ComponentUse> components)
    {
        string model = found.DeclaredName!;
        ImmutableArray<OdooClass> parts = [.. _models.Where(other => other.EffectiveName == model)];
        ImmutableArray<string> methods =
        [
            .. parts.SelectMany(part => part.Methods).Select(method => method.Name).Distinct(),
        ];
        return new BackendFacts(
            model,
            found.File.Path,
            LineOf(found),
            _ancestry.IsBelow(found, "generic.backend.mixin"),
            PythonLiteral.Text(found.Attribute("_description")),
            PythonLiteral.Text(found.Attribute("_connector_kind")),
            components
                .FirstOrDefault(use => use.Usage == "backend.adapter" && use.Models.Contains(model))
                ?.Name,
            Suffixes(methods, "sync_"),
            Suffixes(methods, "export_"),
            [.. parts.SelectMany(Topics)]
        );
    }

    private static ImmutableArray<string> Suffixes(ImmutableArray<string> names, string prefix) =>
        [
            .. names
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..]),
        ];

    private static IEnumerable<string> Topics(OdooClass backend) =>
        backend.Attribute("_webhook_handlers") is DictionaryExpression handlers
            ? handlers.Entries.Select(entry => PythonLiteral.Text(entry.Key)).OfType<string>()
            : [];

    private IEnumerable<BindingFacts> Bindings(OdooClass found)
    {
        bool isBinding =
            found is { Kind: ClassKind.Model, DeclaredName: not null, Delegates: [_, ..] }
            && !found.IsExtension
            && _ancestry.IsBelow(found, "generic.binding", "external.binding");
        if (isBinding)
        {
            bool isGeneric = _ancestry.IsBelow(found, "generic.binding");
            yield return new BindingFacts(
                found.DeclaredName!,
                found.Delegates[0].Model,
                found.File.Path,
                LineOf(found),
                isGeneric,
                isGeneric || HasConstraint(found),
                PluralOf(found.DeclaredName!)
            );
        }
    }

    private string? PluralOf(string binding) =>
        _models
            .Where(model => model.Kind == ClassKind.Model)
            .SelectMany(model => model.Methods.Select(method => (model, method)))
            .Where(found =>
                PluralIn(found.method.Name) is not null
                && found
                    .method.DescendantsAndSelf()
                    .OfType<StringExpression>()
                    .Any(text => text.Value == binding)
            )
            .Select(found => PluralIn(found.method.Name))
            .FirstOrDefault();

    private static string? PluralIn(string method) =>
        method.StartsWith(SyncStart, StringComparison.Ordinal)
        && method.EndsWith(SyncEnd, StringComparison.Ordinal)
        && method.Length > SyncStart.Length + SyncEnd.Length
            ? method[SyncStart.Length..^SyncEnd.Length]
            : null;

    private bool HasConstraint(OdooClass found) =>
        found.Attribute("_sql_constraints") is not null
        || _models.Any(other =>
            other.DeclaredName is { } name
            && _ancestry.IsBelow(found, name)
            && other.Attribute("_sql_constraints") is not null
        );

    private static ComponentUse Use(OdooClass found)
    {
        string name = found.EffectiveName ?? found.Definition.Name;
        return new ComponentUse(
            name,
            PythonLiteral.Text(found.Attribute("_usage"))
                ?? found
                    .Inherit.Select(UsageOfComponent.Of)
                    .FirstOrDefault(usage => usage is not null)
                ?? UsageOfComponent.Of(name),
            PythonLiteral.Texts(found.Attribute("_apply_on")),
            found.File.Path,
            LineOf(found)
        );
    }

    private static IEnumerable<WebhookFacts> Webhooks(OdooClass found) =>
        found.Kind == ClassKind.Controller
            ? found
                .Methods.Select(RouteDefinition.Of)
                .OfType<RouteDefinition>()
                .SelectMany(route =>
                    route.Paths.Select(path => new WebhookFacts(
                        path,
                        route.Function.Name,
                        found.File.Path,
                        found.File.Module.PositionOf(route.Function).Line
                    ))
                )
            : [];

    private CronFacts Cron(XmlRecord record) =>
        new(
            record.Id ?? "",
            record.Field("active")?.Boolean ?? true,
            _module.XmlFiles.First(file => file.Records.Contains(record)).Path
        );

    private static int LineOf(OdooClass found) =>
        found.File.Module.PositionOf(found.Definition).Line;
}
