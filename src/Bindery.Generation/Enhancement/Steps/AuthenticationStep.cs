using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Backend;
using Bindery.Generation.Parts.Components;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>The way in that the adapter takes, and the settings that hold the credentials.</summary>
internal sealed class AuthenticationStep : IEnhancementStep
{
    public string Kind => RecordedStep.Auth;

    public StepParts Parts(Connector connector, RecordedStep step)
    {
        Authentication authentication = SchemeOf(connector, step);
        ConnectorContext context = connector.With(
            connector.Context.Blueprint with
            {
                Authentication = [authentication],
            }
        );
        return new StepParts(
            context,
            [
                .. Settings(connector.Platform, authentication)
                    .Select(setting => new SettingPart(context, setting)),
                new AuthenticationPart(context, authentication),
            ],
            []
        );
    }

    private static Authentication SchemeOf(Connector connector, RecordedStep step)
    {
        ImmutableArray<Authentication> usual =
        [
            new()
            {
                Scheme = AuthenticationScheme.ApiKeyHeader,
                Header = step.Header ?? "X-API-Key",
                Secret = "api_key",
            },
            new()
            {
                Scheme = AuthenticationScheme.ApiKeyQuery,
                Parameter = step.Header ?? "api_key",
                Secret = "api_key",
            },
            new()
            {
                Scheme = AuthenticationScheme.Basic,
                User = "api_user",
                Secret = "api_password",
            },
            new() { Scheme = AuthenticationScheme.Bearer, Secret = "access_token" },
        ];
        string asked = step.Name == "api-key" ? "api-key-header" : step.Name;
        Authentication found =
            connector
                .Platform.Authentication.Concat(usual)
                .FirstOrDefault(known => AuthenticationWords.Scheme(known.Scheme) == asked)
            ?? throw BinderyException.BadRequest(
                $"'{step.Name}' is no scheme that the adapter knows; it knows {string.Join(", ", usual.Select(known => AuthenticationWords.Scheme(known.Scheme)))}."
            );
        return step.Header is { } header && found.Scheme == AuthenticationScheme.ApiKeyHeader
            ? found with
            {
                Header = header,
            }
            : found;
    }

    private static IEnumerable<Setting> Settings(Blueprint platform, Authentication authentication)
    {
        if (authentication.User is { } user)
        {
            yield return Setting(platform, user, SettingType.Text);
        }

        if (authentication.Secret is { } secret)
        {
            yield return Setting(platform, secret, SettingType.Secret);
        }
    }

    private static Setting Setting(Blueprint platform, string name, SettingType type) =>
        platform.Settings.FirstOrDefault(setting => setting.Name == name)
        ?? new Setting
        {
            Name = name,
            Label = EntityWords.Title(name),
            Type = type,
        };
}
