using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>Gives a container access to the description of options, and validates them before a client is created.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionsInspector
{
    /// <summary>Gets the description of the service.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The description.</returns>
    public static ApiService GetService(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Service;
    }

    /// <summary>Sets an option of <see cref="ApiService.Settings"/>.</summary>
    /// <param name="options">The options.</param>
    /// <param name="name">The name of the setting in the document.</param>
    /// <param name="value">The value.</param>
    public static void Set(ApiClientOptions options, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(name);
        options.Set(name, value);
    }

    /// <summary>Finds everything that would make creating a client, or each of its calls, fail.</summary>
    /// <param name="options">The options.</param>
    /// <param name="defaults">The values of options that are not set.</param>
    /// <returns>The problems, in the order in which a user would set the options.</returns>
    public static IReadOnlyList<OptionProblem> Validate(ApiClientOptions options, ApiConnectionDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(defaults);
        var environment = ApiEnvironment.Of(options, defaults);
        return
        [
            .. Settings(options, environment),
            .. Credentials(options, environment),
            .. TokenUrls(options, environment, defaults),
            .. BaseAddress(options, environment),
            .. options.CredentialHosts.SelectMany(host => Check(
                nameof(ApiClientOptions.CredentialHosts), () => ServiceAddresses.CheckHost(host))),
            .. Check(
                $"{nameof(ApiClientOptions.Logging)}.{nameof(ApiLoggingOptions.Headers)}",
                () => LoggedHeaders.OfRequest.With(options.Logging.Headers)),
        ];
    }

    private static IEnumerable<OptionProblem> Settings(ApiClientOptions options, ApiEnvironment environment)
    {
        foreach (var (option, name) in options.Service.Settings)
        {
            var value = options.Settings.GetValueOrDefault(name) ?? environment.Setting(name);
            var problems = options.Service.Variables.TryGetValue(name, out var usual)
                ? Check(option, () => ServerVariables.Check(value ?? usual, usual, name))
                : value is null
                    ? [new(option, IsMissing(environment.SettingName(name)))]
                    : Check(option, () => PathSegment.Check(value, name));
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<OptionProblem> Credentials(ApiClientOptions options, ApiEnvironment environment)
    {
        var service = options.Service;
        if (options.Credential is { } credential)
        {
            return Check(nameof(ApiClientOptions.Credential), credential.EnsureUsable);
        }

        ApiCredential? ofEnvironment = null;
        var problems = Check(nameof(ApiClientOptions.Credential), () => ofEnvironment = environment.Credential());
        if (problems.Count > 0)
        {
            return problems;
        }

        var isRequired = service.Authenticates && !service.Schemes.Contains("");
        var isMissing = isRequired && ofEnvironment is null && options.SchemeCredentials.Count == 0;
        return isMissing
            ? [new(nameof(ApiClientOptions.Credential), IsMissing(environment.CredentialNames))]
            : options.SchemeCredentials.SelectMany(scheme => Check(
                $"{nameof(ApiClientOptions.SchemeCredentials)}.{scheme.Key}", scheme.Value.EnsureUsable));
    }

    private static IEnumerable<OptionProblem> TokenUrls(
        ApiClientOptions options, ApiEnvironment environment, ApiConnectionDefaults defaults)
    {
        // Addresses that are not valid are problems of other options.
        TokenRequests? tokens = null;
        if (Check("", () => tokens = new(options, defaults, ServiceAddresses.Of(options, environment, environment.Setting))).Count > 0)
        {
            return [];
        }

        ApiCredential? credential = null;
        Check("", () => credential = options.Credential ?? environment.Credential());
        return options.SchemeCredentials
            .SelectMany(scheme => Check(
                $"{nameof(ApiClientOptions.SchemeCredentials)}.{scheme.Key}", () => tokens!.Connect(scheme.Value, scheme.Key)))
            .Concat(Check(nameof(ApiClientOptions.Credential), () => tokens!.Connect(credential)));
    }

    private static IReadOnlyList<OptionProblem> BaseAddress(ApiClientOptions options, ApiEnvironment environment)
    {
        var address = options.BaseAddress;
        var problems = address is null
            ? Check(nameof(ApiClientOptions.BaseAddress), () => address = environment.BaseAddress())
            : [];
        return problems.Count == 0 && address is null && options.Service.BaseAddress is null
            ? [new(nameof(ApiClientOptions.BaseAddress), IsMissing(environment.BaseAddressName))]
            : problems;
    }

    private static string IsMissing(string? variable) =>
        variable is null ? "is missing" : $"is missing, and so is the environment variable {variable}";

    private static IReadOnlyList<OptionProblem> Check(string option, Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (ArgumentException e)
        {
            return [OptionProblem.Invalid(option, e)];
        }
    }
}
