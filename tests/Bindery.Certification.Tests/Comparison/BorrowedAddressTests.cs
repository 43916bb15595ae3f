using Bindery.Certification.Comparison;

namespace Bindery.Certification.Tests.Comparison;

public sealed class BorrowedAddressTests
{
    [Fact]
    public void An_address_from_nowhere_is_no_difference_and_the_rest_is() =>
        Assert.Equal(
            ["phone"],
            BorrowedAddress
                .Without([
                    Difference("street", ""),
                    Difference("city", ""),
                    Difference("phone", ""),
                ])
                .Select(difference => difference.Field)
        );

    [Fact]
    public void An_address_that_is_another_is_one() =>
        Assert.Equal(
            2,
            BorrowedAddress
                .Without([Difference("street", "Main St 1"), Difference("street2", "")])
                .Count()
        );

    private static FieldDifference Difference(string field, string there) =>
        new("customer", "1", field, there, "x");
}
