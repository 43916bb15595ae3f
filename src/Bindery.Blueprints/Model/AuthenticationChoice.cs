namespace Bindery.Blueprints;

public static class AuthenticationChoice
{
    extension(Blueprint blueprint)
    {
        /// <summary>The first way in whose condition holds, as a connector takes it.</summary>
        /// <param name="setting">A setting's value by its name.</param>
        /// <param name="baseUrl">The base address with the settings in it.</param>
        public Authentication? AuthenticationFor(Func<string, string> setting, string baseUrl) =>
            blueprint.Authentication.FirstOrDefault(scheme => Holds(scheme.When, setting, baseUrl));
    }

    private static bool Holds(
        AuthenticationCondition? condition,
        Func<string, string> setting,
        string baseUrl
    ) =>
        condition switch
        {
            null => true,
            { Field: { } field } => setting(field) == condition.Value,
            { UrlScheme: { } scheme } => baseUrl.StartsWith(
                scheme + "://",
                StringComparison.OrdinalIgnoreCase
            ),
            _ => true,
        };
}
