using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;

namespace Bindery.Generation.Tests.Enhancement;

public sealed class RemoveTests
{
    private static readonly RecordedStep Customer = TestModules.Binding("customer", "res.partner");
    private static readonly RecordedStep Category = TestModules.Binding(
        "category",
        "product.category"
    );

    public static TheoryData<string, string> Steps =>
        new()
        {
            { RecordedStep.Binding, "customer" },
            { RecordedStep.Sync, "article" },
            { RecordedStep.Export, "product.template" },
            { RecordedStep.Webhook, "articles/create" },
            { RecordedStep.Auth, "basic" },
            { RecordedStep.Auth, "oauth1" },
            { RecordedStep.Auth, "hmac" },
            { RecordedStep.Auth, "jwt" },
            { RecordedStep.Inventory, "levels" },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_byte_is_as_before(string kind, string name)
    {
        RecordedStep step = TestModules.Step(kind, name) with
        {
            OdooModel = kind == RecordedStep.Binding ? "res.partner" : null,
            Names = kind == RecordedStep.Webhook ? [name] : [],
        };
        ModuleFiles before = TestModules.Boutique();
        ModuleFiles added = before.Add(step);

        ModuleFiles after = added.Remove(step);

        Assert.NotEqual("", before.DiffTo(added));
        Assert.True(before.ChangesTo(after).IsEmpty, before.DiffTo(after));
    }

    [Fact]
    public void The_first_of_two_goes_and_the_second_stays()
    {
        ModuleFiles before = TestModules.Boutique();
        ModuleFiles both = before.Add(Customer).Add(Category);

        ModuleFiles after = both.Remove(Customer);

        Assert.Equal("", before.Add(Category).DiffTo(after));
        Assert.True(before.ChangesTo(after.Remove(Category)).IsEmpty);
    }

    [Fact]
    public void What_a_person_changed_meanwhile_stays()
    {
        ModuleFiles added = TestModules.Boutique().Add(Customer);
        ModuleFiles edited = added.Edit(
            "model/shop.py",
            "url = f.Char(required=True)",
            "url = f.Char(required=True, help='With https')"
        );

        ModuleFiles after = edited.Remove(Customer);

        Assert.Equal(
            "",
            TestModules
                .Boutique()
                .Edit(
                    "model/shop.py",
                    "url = f.Char(required=True)",
                    "url = f.Char(required=True, help='With https')"
                )
                .DiffTo(after)
        );
    }

    [Fact]
    public void What_was_added_and_then_changed_by_hand_is_not_taken_out()
    {
        ModuleFiles edited = TestModules
            .Boutique()
            .Add(Customer)
            .Edit("components/mapper.py", "(\"email\", \"email\"),", "(\"mail\", \"email\"),");

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Remove(edited, Customer)
        );

        Assert.Contains("components/mapper.py", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_wrote_is_not_taken_out()
    {
        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Remove(
                TestModules.Boutique(),
                TestModules.Step(RecordedStep.Binding, "article")
            )
        );

        Assert.Contains("what a person wrote", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_that_init_wrote_goes_as_if_it_had_never_been_asked_for()
    {
        ModuleFiles all = TestModules.Written("product", "customer");

        ModuleFiles after = all.Remove(Customer);

        Assert.Equal("", TestModules.Written("product").DiffTo(after));
    }

    [Fact]
    public void An_entity_that_another_one_needs_stays()
    {
        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Remove(TestModules.Written(), Customer)
        );

        Assert.Contains("order refers to customer", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_is_damaged_is_named()
    {
        ModuleFiles broken = TestModules
            .Boutique()
            .With(HistoryFile.Path, FileContent.FromText("no history"));

        BinderyException failure = Assert.Throws<BinderyException>(() =>
            ConnectorEnhancer.Add(broken, Customer)
        );

        Assert.Contains(
            "boutique/.bindery can't be read",
            failure.Message,
            StringComparison.Ordinal
        );
    }
}
