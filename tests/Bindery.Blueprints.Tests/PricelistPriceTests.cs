namespace Bindery.Blueprints.Tests;

/// <summary>Prices that come from a pricelist.</summary>
public sealed class PricelistPriceTests
{
    [Theory]
    [InlineData("decimal, direction: export", null)]
    [InlineData(
        "string, direction: export",
        "a price of a pricelist is a decimal; correct the type of \"code\""
    )]
    [InlineData(
        "decimal",
        "a price of a pricelist is only sent; give \"code\" the direction export"
    )]
    public void It_is_a_number_that_is_only_sent(string type, string? message)
    {
        string text = MinimalBlueprint
            .With("odoo_model: res.partner\n", "odoo_model: product.template\n")
            .Replace(
                "code, type: string, odoo: ref",
                $"code, type: {type}, odoo: list_price, convert: pricelist-price",
                StringComparison.Ordinal
            );
        BlueprintReading reading = BlueprintReader.Read(text, "acme.yaml");
        Assert.Equal(
            message is null ? [] : [message],
            reading.Problems.Select(problem => problem.Message)
        );
    }
}
