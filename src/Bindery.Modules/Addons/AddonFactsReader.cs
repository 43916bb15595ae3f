using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Addons;

/// <summary>Takes the facts out of an addon's source.</summary>
public static class AddonFactsReader
{
    public static AddonFacts Read(Module module) =>
        new(module.Name)
        {
            Depends = module.Manifest?.Depends ?? [],
            PythonPackages = [.. module.Manifest?.ExternalPython.Select(entry => entry.Text) ?? []],
            Models = [.. module.Classes.Where(found => found.IsModel).SelectMany(ModelsOf)],
            Components =
            [
                .. module.Classes.Where(found => found.IsComponent).SelectMany(ComponentsOf),
            ],
            ExternalIds = IdsOf(module),
        };

    private static IEnumerable<ModelFacts> ModelsOf(OdooClass @class)
    {
        if (@class.EffectiveName is { } name)
        {
            yield return new ModelFacts(name, @class.Kind)
            {
                IsExtension = @class.IsExtension,
                Parents = [.. @class.Inherit.Where(parent => parent != name)],
                Delegates = [.. @class.Delegates.Select(target => target.Model)],
                Fields = [.. @class.Fields.Select(field => FieldFactsReader.Read(@class, field))],
                Methods = [.. MembersOf(@class)],
                Constraints = [.. SqlConstraints(@class)],
            };
        }
    }

    private static IEnumerable<string> MembersOf(OdooClass @class) =>
        @class
            .Methods.Select(method => method.Name)
            .Concat(
                @class
                    .Definition.Body.Statements.OfType<AssignmentStatement>()
                    .Where(statement => statement.Value is not CallExpression)
                    .SelectMany(statement => statement.Targets.OfType<NameExpression>())
                    .Select(target => target.Name)
                    .Where(name => !name.StartsWith('_'))
            );

    /// <summary>The middle of each entry of <c>_sql_constraints</c>.</summary>
    public static IEnumerable<string> SqlConstraints(OdooClass @class) =>
        (PythonLiteral.Elements(@class.Attribute("_sql_constraints")) ?? [])
            .Select(PythonLiteral.Elements)
            .Select(parts => parts is { Length: >= 2 } found ? PythonLiteral.Text(found[1]) : null)
            .OfType<string>();

    private static IEnumerable<ComponentFacts> ComponentsOf(OdooClass @class)
    {
        if (@class.EffectiveName is { } name)
        {
            yield return new ComponentFacts(name, @class.Kind == ClassKind.AbstractComponent)
            {
                IsExtension = @class.IsExtension,
                Parents = [.. @class.Inherit.Where(parent => parent != name)],
                Usage = PythonLiteral.Text(@class.Attribute("_usage")),
                Collection = PythonLiteral.Text(@class.Attribute("_collection")),
                ApplyOn = PythonLiteral.Texts(@class.Attribute("_apply_on")),
            };
        }
    }

    private static ImmutableDictionary<string, string> IdsOf(Module module)
    {
        ImmutableDictionary<string, string>.Builder ids = ImmutableDictionary.CreateBuilder<
            string,
            string
        >(StringComparer.Ordinal);
        foreach (XmlRecord record in module.Records)
        {
            if (record.Id is { } id)
            {
                ids[WithoutAddon(module.Name, id)] = record.Model ?? "";
            }
        }

        foreach (CsvDataFile file in module.CsvFiles)
        {
            foreach (string id in file.Ids)
            {
                ids[WithoutAddon(module.Name, id)] = file.Model;
            }
        }

        foreach (string id in module.XmlFiles.SelectMany(file => file.IdsGivenByFunctions))
        {
            ids.TryAdd(WithoutAddon(module.Name, id), "");
        }

        AddReflected(module, ids);
        return ids.ToImmutable();
    }

    /// <summary>The ids that Odoo makes itself for each model that an addon makes or extends.</summary>
    private static void AddReflected(Module module, ImmutableDictionary<string, string>.Builder ids)
    {
        foreach (OdooClass @class in module.Classes)
        {
            if (@class.IsModel && @class.EffectiveName is { } name)
            {
                ids[ExternalId.OfModel(name)] = "ir.model";
            }
        }

        ids["module_" + module.Name] = "ir.module.module";
    }

    private static string WithoutAddon(string addon, string id) =>
        id.StartsWith(addon + ".", StringComparison.Ordinal) ? id[(addon.Length + 1)..] : id;
}
