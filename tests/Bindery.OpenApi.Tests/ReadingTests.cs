using System.Text;
using Bindery.Core.Failures;
using CsCheck;

namespace Bindery.OpenApi.Tests;

public sealed class ReadingTests
{
    [Fact]
    public void Aliases_and_merge_keys_are_followed()
    {
        string yaml =
            Document
                .Text("shop.yaml")
                .Replace(
                    "Customer:\n      allOf:",
                    "Customer: &customer\n      allOf:",
                    StringComparison.Ordinal
                ) + "    Client: { <<: *customer, description: the same }\n";

        Assert.Equal(Document.Import(Document.Text("shop.yaml")).Text, Document.Import(yaml).Text);
    }

    [Fact]
    public void Aliases_that_unfold_without_end_are_refused()
    {
        StringBuilder yaml = new("openapi: 3.0.0\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int level = 1; level < 12; level++)
        {
            string before = $"*x{level - 1}";
            yaml.Append(
                $"x{level}: &x{level} [{string.Join(", ", Enumerable.Repeat(before, 10))}]\n"
            );
        }

        BinderyException refused = Assert.Throws<BinderyException>(() =>
            Document.Import(yaml.ToString())
        );

        Assert.Contains("unfolds into more", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "neither JSON nor YAML")]
    [InlineData("{", "this isn't JSON")]
    [InlineData("a: [", "neither JSON nor YAML")]
    [InlineData("a: 1", "neither 'openapi' nor 'swagger'")]
    [InlineData("openapi: 9.9.9\ninfo: {}\npaths: {}", "can't be read")]
    [InlineData("- openapi: 3.0.0", "isn't a mapping")]
    [InlineData("openapi: 3.0.0\npaths: []", "no path that lists records")]
    [InlineData("{\"swagger\": \"1.2\"}", "can't be read")]
    public void What_is_no_description_is_refused_in_one_line(string text, string message)
    {
        BinderyException refused = Assert.Throws<BinderyException>(() => Document.Import(text));

        Assert.Equal(ExitCode.BadRequest, refused.ExitCode);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void A_document_cut_off_or_garbled_anywhere_is_read_or_refused()
    {
        string whole = Document.Text("shop.yaml");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Char["{}[]:,\"'\n\t#&*!|>%@`x0 "])
            .Sample(
                (at, letter) =>
                {
                    foreach (
                        string text in (string[])
                            [whole[..at], whole[..at] + letter + whole[(at + 1)..]]
                    )
                    {
                        try
                        {
                            Document.Import(text);
                        }
                        catch (BinderyException)
                        {
                            // In one line, which other tests look at.
                        }
                    }
                },
                iter: 200
            );
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        string padding = new('x', 2_000);
        StringBuilder yaml = new(Document.Text("shop.yaml"));
        for (int number = 0; yaml.Length < 10_000_000; number++)
        {
            yaml.Append(
                $"    Padding{number}: {{ type: object, description: {padding}, properties: {{ id: {{ type: integer }} }} }}\n"
            );
        }

        Assert.Equal(
            ["category", "customer", "order", "product"],
            Document
                .Import(yaml.ToString())
                .Blueprint.Entities.Select(entity => entity.Name)
                .Order(StringComparer.Ordinal)
        );
    }
}
