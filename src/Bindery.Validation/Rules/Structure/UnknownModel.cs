using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UnknownModel : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-model", RuleFamily.Structure, Severity.Error)
        {
            What =
                "A model is inherited, related to or worked with that neither the addon nor its dependencies have.",
            Why =
                "Inheriting it, the registry can't be built and nothing installs; elsewhere the first use is a KeyError.",
            Mend = "Depend on the addon that makes the model, or correct the name.",
            Bad = """
                # depends: ["sale"]
                picking_id = fields.Many2one("stock.picking")
                """,
            Good = """
                # depends: ["sale_stock"]
                picking_id = fields.Many2one("stock.picking")
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.Addons.IsComplete || context.Module.Manifest?.IsLiteral("depends") != true)
        {
            return [];
        }

        IEnumerable<Detection> declared = context.Models.SelectMany(model =>
            Inherited(context, model).Concat(Related(context, model))
        );
        return context.IsConnector
            ? declared.Concat(context.LoadedFiles.SelectMany(file => Used(context, file)))
            : declared;
    }

    private static IEnumerable<Detection> Inherited(RuleContext context, OdooClass model) =>
        model
            .Inherit.Where(name => IsUnknown(context, name) || IsOnlyExtended(context, name))
            .Select(name =>
                RuleContext.At(model, model.Attribute("_inherit")!, Message(name, "inherit"))
            );

    /// <summary>An extension is no model: somebody has to make it.</summary>
    private static bool IsOnlyExtended(RuleContext context, string name) =>
        name != "base" && context.Addons.Model(name).All(part => part.IsExtension);

    private static IEnumerable<Detection> Related(RuleContext context, OdooClass model) =>
        model
            .Fields.Where(field => field.Comodel is { } name && IsUnknown(context, name))
            .Select(field =>
                RuleContext.At(model, field.Statement, Message(field.Comodel!, "relate to"))
            );

    private static IEnumerable<Detection> Used(RuleContext context, PythonFile file) =>
        file
            .Tree.All<SubscriptExpression>()
            .Where(use =>
                PythonLiteral.LastName(use.Node.Value) == "env"
                && PythonLiteral.Text(use.Node.Index) is { } name
                && IsUnknown(context, name)
                && !IsGuarded(file, use, name)
            )
            .Select(use =>
                RuleContext.At(
                    file,
                    use.Node,
                    Message(PythonLiteral.Text(use.Node.Index)!, "work with")
                )
            );

    private static bool IsUnknown(RuleContext context, string name) =>
        name is not ("base" or "_unknown")
        && name.Length > 0
        && context.Addons.Model(name).Count == 0
        && !context.Module.AllClasses.Any(found => found.EffectiveName == name);

    /// <summary>Code that asks first whether a model, or its addon, is there.</summary>
    private static bool IsGuarded(PythonFile file, Nested<SubscriptExpression> use, string name) =>
        use.Ancestors.Any(outer => outer is TryStatement)
        || use.Enclosing<ClassDefinition>() is not { } owner
        || IsInherited(owner)
        || file.Tree.All<CompareExpression>()
            .Any(compare =>
                compare.Node.Operators.Any(found =>
                    found is ComparisonOperator.In or ComparisonOperator.NotIn
                )
                && PythonLiteral.Text(compare.Node.Left) == name
            )
        || file.Source.Text.Contains("ir.module.module", StringComparison.Ordinal)
        || file.Source.Text.Contains("env.get(", StringComparison.Ordinal)
        || file.Source.Text.Contains("_is_module_installed", StringComparison.Ordinal);

    /// <summary>What is only inherited, or chosen for a model, runs where that model is.</summary>
    private static bool IsInherited(ClassDefinition owner) =>
        owner.Bases.Any(parent =>
            PythonLiteral.LastName(parent) is { } name
            && (
                name.StartsWith("Abstract", StringComparison.Ordinal)
                || name.EndsWith("Component", StringComparison.Ordinal)
            )
        );

    private static string Message(string name, string use) =>
        $"There is no model {name} to {use} in this addon or its dependencies.";
}
