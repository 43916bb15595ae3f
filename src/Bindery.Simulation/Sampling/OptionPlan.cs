using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>Which options a product has and which of their combinations are variants.</summary>
internal sealed class OptionPlan
{
    private static readonly ImmutableArray<OptionChoice> Known =
    [
        new("Color", ["Red", "Bleu \"nuit\"", "أخضر"]),
        new("Size", ["S", "M", "XL"]),
        new("Material", ["Cotton", "Wool & Silk"]),
    ];

    private readonly VariantOptions? shape;
    private readonly ImmutableArray<OptionChoice> options;

    private OptionPlan(
        VariantOptions? shape,
        ImmutableArray<OptionChoice> options,
        int combinations
    )
    {
        this.shape = shape;
        this.options = options;
        Combinations = combinations;
    }

    public int Combinations { get; }

    public static string NameOf(int at) => Known[at % Known.Length].Name;

    public static OptionPlan For(Draft parent, ChildShape child, int given)
    {
        int most = child.Options?.List is null
            ? Math.Min(Known.Length, child.Options?.ValueFields.Length ?? 0)
            : Known.Length;
        if (most < 2 || given > 0 || !parent.Invented || parent.Random.Chance(0.65))
        {
            return new OptionPlan(child.Options, [], child.Itself ? 0 : 1);
        }

        ImmutableArray<OptionChoice> chosen = [.. Known.Take(parent.Random.Between(2, most))];
        int all = chosen.Aggregate(1, (count, option) => count * option.Values.Length);
        return new OptionPlan(child.Options, chosen, parent.Random.Between(2, Math.Min(6, all)));
    }

    /// <summary>Values of one variant: as asked, else the combination of that number, else "no options".</summary>
    public ImmutableArray<string> ValuesOf(int number, JsonObject asked)
    {
        if (shape is null)
        {
            return [];
        }

        ImmutableArray<string> named =
        [
            .. shape
                .ValueFields.Select(field => Scalar.Text(MemberPath.Read(asked, field)))
                .TakeWhile(value => value is not null)
                .Select(value => value!),
        ];
        return !named.IsEmpty ? named
            : options.IsEmpty
                ? shape.List is null ? [NoOption(number)]
                    : []
            : Combination(number);
    }

    public ImmutableArray<string> Names(JsonObject given) =>
        OptionList.Names(given, shape) is { IsEmpty: false } named
            ? named
            : [.. options.Select(option => option.Name)];

    private string NoOption(int number)
    {
        string none = shape?.None ?? "Default";
        return number == 0 ? none : $"{none} {number + 1}";
    }

    private ImmutableArray<string> Combination(int number)
    {
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();
        foreach (OptionChoice option in options)
        {
            values.Add(option.Values[number % option.Values.Length]);
            number /= option.Values.Length;
        }

        return values.ToImmutable();
    }
}
