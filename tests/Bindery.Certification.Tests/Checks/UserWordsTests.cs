using Bindery.Certification.Checks;

namespace Bindery.Certification.Tests.Checks;

public sealed class UserWordsTests
{
    [Theory]
    [InlineData("Shopify does not accept the access token. Check it in the settings.")]
    [InlineData("The platform does not allow access. Press Connect on the backend.")]
    [InlineData("Authentication failed: the platform refused the credentials.")]
    public void A_sentence_about_credentials_is_for_users(string message) =>
        Assert.Empty(UserWords.WhatIsWrong(message));

    [Theory]
    [InlineData("", "it says nothing")]
    [InlineData("HTTPError: 401 for token", "it says \"HTTPError\"")]
    [InlineData("Traceback (most recent call last): token", "it says \"Traceback\"")]
    [InlineData("Something went wrong.", "it names neither credentials, token, key nor permission")]
    public void What_a_program_says_to_its_author_is_not(string message, string fault) =>
        Assert.Contains(fault, UserWords.WhatIsWrong(message));
}
