using System.Collections.Immutable;
using Bindery.Modules.Addons;
using Bindery.Modules.Classes;

namespace Bindery.Modules.Catalogue;

/// <summary>Puts facts together from the lines that <see cref="FactsText"/> writes.</summary>
internal sealed class FactsLines(string addon)
{
    private readonly ImmutableArray<ModelFacts>.Builder models =
        ImmutableArray.CreateBuilder<ModelFacts>();
    private readonly ImmutableArray<FieldFacts>.Builder fields =
        ImmutableArray.CreateBuilder<FieldFacts>();
    private readonly ImmutableArray<ComponentFacts>.Builder components =
        ImmutableArray.CreateBuilder<ComponentFacts>();
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private ImmutableArray<string> depends = [];
    private ImmutableArray<string> packages = [];
    private ModelFacts? model;

    public void Add(string[] parts)
    {
        switch (parts)
        {
            case ["D", var names]:
                depends = FactsText.Items(names);
                break;
            case ["P", var names]:
                packages = FactsText.Items(names);
                break;
            case ["M", var name, var kind, .. var rest]:
                EndModel();
                model = Model(name, kind, rest);
                break;
            case ["F", var name, var type, var comodel, var marks, var choices]:
                fields.Add(FieldMarks.Read(Field(name, type, comodel), marks, choices));
                break;
            case ["C", var name, .. var rest]:
                components.Add(Component(name, rest));
                break;
            case ["X", var of, var names]:
                foreach (string id in FactsText.Items(names))
                {
                    ids[id] = of;
                }

                break;
        }
    }

    public AddonFacts ToFacts()
    {
        EndModel();
        return new AddonFacts(addon)
        {
            Depends = depends,
            PythonPackages = packages,
            Models = models.DrainToImmutable(),
            Components = components.DrainToImmutable(),
            ExternalIds = ids,
        };
    }

    private void EndModel()
    {
        if (model is not null)
        {
            models.Add(model with { Fields = fields.DrainToImmutable() });
            model = null;
        }
    }

    private static FieldFacts Field(string name, string type, string comodel) =>
        new(name, type, comodel.Length == 0 ? null : comodel);

    private static ModelFacts Model(string name, string kind, string[] rest) =>
        new(name, Kind(kind))
        {
            IsExtension = rest[0].Length > 0,
            Parents = FactsText.Items(rest[1]),
            Delegates = FactsText.Items(rest[2]),
            Methods = FactsText.Items(rest[3]),
            Constraints = [.. rest[4].Split('|', StringSplitOptions.RemoveEmptyEntries)],
        };

    private static ClassKind Kind(string kind) =>
        kind switch
        {
            "AbstractModel" => ClassKind.AbstractModel,
            "TransientModel" => ClassKind.TransientModel,
            _ => ClassKind.Model,
        };

    private static ComponentFacts Component(string name, string[] rest) =>
        new(name, rest[0].Length > 0)
        {
            IsExtension = rest[1].Length > 0,
            Parents = FactsText.Items(rest[2]),
            Usage = rest[3].Length == 0 ? null : rest[3],
            Collection = rest[4].Length == 0 ? null : rest[4],
            ApplyOn = FactsText.Items(rest[5]),
        };
}
