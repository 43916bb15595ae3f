using System.Collections.Immutable;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using CsCheck;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>
/// What must hold for every addon, however a person laid it out, and whatever is added to it.
/// <c>CsCheck_Iter</c> asks for more than a hundred of them.
/// </summary>
public sealed class AnyLayoutTests
{
    private static readonly ImmutableArray<RecordedStep> Steps =
    [
        TestModules.Binding("customer", "res.partner"),
        TestModules.Binding("category", "product.category"),
        TestModules.Binding("lead", "crm.lead"),
    ];

    private static Gen<(Layout, RecordedStep[])> Work { get; } =
        Gen.Select(Layout.Any, Gen.Shuffle(Steps.ToArray()), Gen.Int[1, 3])
            .Select((layout, steps, count) => (layout, steps[..count]));

    [Fact]
    public void What_was_there_is_still_there_in_its_order() =>
        Work.Sample(
            (layout, steps) =>
            {
                ModuleFiles before = LaidOutModule.Of(layout);
                ModuleFiles after = steps.Aggregate(before, TestModules.Add);
                return before.Files.All(file =>
                    IsWithin(Bare(file.Value.Text), Bare(after.TextOf(file.Key)))
                );
            }
        );

    [Fact]
    public void Twice_equals_once() =>
        Work.Sample(
            (layout, steps) =>
            {
                ModuleFiles after = steps.Aggregate(LaidOutModule.Of(layout), TestModules.Add);
                return steps.All(step => ConnectorEnhancer.Add(after, step).Changes.IsEmpty);
            }
        );

    [Fact]
    public void Taken_out_in_any_order_everything_is_as_before() =>
        Gen.Select(Work, Gen.Int)
            .Sample(
                (work, seed) =>
                {
                    (Layout layout, RecordedStep[] steps) = work;
                    ModuleFiles before = LaidOutModule.Of(layout);
                    ModuleFiles after = steps.Aggregate(before, TestModules.Add);
                    RecordedStep[] order = [.. steps.OrderBy(step => step.Name.Length ^ seed)];
                    ModuleFiles emptied = order.Aggregate(after, TestModules.Remove);
                    return before.ChangesTo(emptied).IsEmpty;
                }
            );

    [Fact]
    public void The_order_of_independent_commands_does_not_matter() =>
        Work.Sample(
            (layout, steps) =>
            {
                ModuleFiles before = LaidOutModule.Of(layout);
                ModuleFiles one = steps.Aggregate(before, TestModules.Add);
                ModuleFiles other = steps.Reverse().Aggregate(before, TestModules.Add);
                return Facts(one).SetEquals(Facts(other));
            }
        );

    // Files, and what each of them says, whatever the order in which it says it.
    private static HashSet<string> Facts(ModuleFiles files)
    {
        ConnectorFacts facts = ConnectorReader.Read(Module.Of(files));
        return
        [
            .. files.Files.Keys,
            .. facts.Bindings.Select(binding => $"{binding.Model} {binding.Path}"),
            .. facts.Components.Select(use => $"{use.Name} {use.Usage} {use.Path}"),
            .. facts.Backends.SelectMany(backend => backend.Syncs),
            .. Module.Of(files).AccessRows.Select(row => $"{row.Id} {row.Group} {row.MayWrite}"),
            .. Module.Of(files).Records.Select(record => $"{record.Id} {record.Model}"),
            .. Module.Of(files).Manifest!.Data.Select(data => data.Text),
            .. Module.Of(files).Manifest!.Depends,
        ];
    }

    // White space, commas and quotes are layout: of a list that grew they may change.
    private static string Bare(string text) =>
        string.Concat(
            text.Where(letter => !char.IsWhiteSpace(letter) && letter is not (',' or '\'' or '"'))
        );

    private static bool IsWithin(string part, string whole)
    {
        int at = 0;
        foreach (char letter in whole)
        {
            at += at < part.Length && part[at] == letter ? 1 : 0;
        }

        return at == part.Length;
    }
}
