using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

public sealed class InterviewTests
{
    [Fact]
    public void Safe_answers_give_what_is_written_without_asking()
    {
        string asked = Uncommented(Import(new Answers()).Text);

        Assert.Equal(Uncommented(Document.Import(Document.Text("shop.yaml")).Text), asked);
    }

    [Fact]
    public void Only_the_records_that_were_picked_are_taken()
    {
        Blueprint blueprint = Import(new Answers { Picks = [2] }).Blueprint;

        Assert.Equal(["customer"], blueprint.Entities.Select(entity => entity.Name));
        Assert.Equal("/v2/customers", blueprint.TestConnection.Path);
    }

    [Fact]
    public void Records_may_go_both_ways_where_a_doubled_creation_is_recognised()
    {
        Entity product = Import(
            new Answers { Wanted = "both ways; a doubled creation is recognised by sku" }
        ).Blueprint.Entities[0];

        Assert.Equal(Direction.Both, product.Direction);
        Assert.Equal("sku", product.Idempotency!.Reference);
    }

    [Fact]
    public void A_guess_that_was_refused_is_not_mapped()
    {
        Entity product = Import(new Answers { Wanted = "no, leave it out" }).Blueprint.Entities[0];

        Assert.Null(product.Fields.Single(field => field.External == "weight").Odoo);
    }

    [Fact]
    public void What_recognises_a_record_may_be_nothing()
    {
        Entity product = Import(
            new Answers { Wanted = "not at all: each is created" }
        ).Blueprint.Entities[0];

        Assert.Empty(product.Match);
    }

    private static ImportedBlueprint Import(IInterview interview) =>
        OpenApiImport.Run(
            Document.Text("shop.yaml"),
            new ImportRequest { Source = "shop.yaml", Interview = interview }
        );

    private static string Uncommented(string yaml) =>
        string.Join('\n', yaml.Split('\n').Select(line => line.Split(" #")[0].TrimEnd()));

    /// <summary>Wants one answer wherever it is offered, else what is safe.</summary>
    private sealed class Answers : IInterview
    {
        public string? Wanted { get; init; }
        public ImmutableArray<int> Picks { get; init; } = [];

        public int Choose(string question, ImmutableArray<string> answers, int safe) =>
            Wanted is not null && answers.IndexOf(Wanted) is >= 0 and var at ? at : safe;

        public ImmutableArray<int> Pick(string question, ImmutableArray<string> from) =>
            Picks.IsEmpty ? [.. Enumerable.Range(0, from.Length)] : Picks;
    }
}
