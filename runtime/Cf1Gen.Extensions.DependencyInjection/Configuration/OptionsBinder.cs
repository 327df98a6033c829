using Microsoft.Extensions.Configuration;

namespace Cf1Gen.Runtime;

/// <summary>Binds a section of configuration to the options of a client, without reflection.</summary>
internal sealed class OptionsBinder
{
    private readonly List<ConfigurationProblem> _problems = [];
    private readonly ApiClientOptions _options;
    private readonly ApiService _service;
    private readonly TimeProvider _timeProvider;

    private OptionsBinder(ApiClientOptions options, TimeProvider? timeProvider)
    {
        _options = options;
        _service = OptionsInspector.GetService(options);
        _timeProvider = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Sets the options that the section contains.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">The options.</param>
    /// <param name="timeProvider">The clock of a rate limiter.</param>
    /// <returns>The values that are not valid; these options are not set.</returns>
    internal static IReadOnlyList<ConfigurationProblem> Bind(
        IConfiguration section, ApiClientOptions options, TimeProvider? timeProvider = null) =>
        new OptionsBinder(options, timeProvider).Bind(section);

    private List<ConfigurationProblem> Bind(IConfiguration section)
    {
        var credentials = new CredentialBinder(_service, _problems);
        var keys = new SectionBinder(_problems)
            .Add(nameof(_options.Credential), value => _options.Credential = credentials.Bind(value))
            .Add(nameof(_options.SchemeCredentials), value => credentials.Bind(value, _options.SchemeCredentials))
            .Add(nameof(_options.CredentialHosts), value => _options.CredentialHosts.UnionWith(ConfigurationValue.List(value)))
            .Add(nameof(_options.BaseAddress), value => _options.BaseAddress = ConfigurationValue.Address(value))
            .Add(nameof(_options.AllowInsecureHttp), value => _options.AllowInsecureHttp = ConfigurationValue.Boolean(value))
            .Add(nameof(_options.UseEnvironment), value => _options.UseEnvironment = ConfigurationValue.Boolean(value))
            .Add(nameof(_options.AttemptTimeout), value => _options.AttemptTimeout = ConfigurationValue.Duration(value))
            .Add(nameof(_options.TotalTimeout), value => _options.TotalTimeout = ConfigurationValue.Duration(value))
            .Add(nameof(_options.MaxRetries), value => _options.MaxRetries = ConfigurationValue.Number(value))
            .Add(nameof(_options.MaxRetryAfter), value => _options.MaxRetryAfter = ConfigurationValue.Duration(value))
            .Add(nameof(_options.RateLimiter), BindRateLimiter)
            .Add(nameof(_options.Logging), BindLogging)
            .Add(nameof(_options.Strict), value => _options.Strict = ConfigurationValue.Boolean(value))
            .Add(nameof(_options.FirstPage), value => _options.FirstPage = ConfigurationValue.Number(value))
            .Add(nameof(_options.PageSize), value => _options.PageSize = ConfigurationValue.Number(value))
            .Add(nameof(_options.BufferPages), value => _options.BufferPages = ConfigurationValue.Boolean(value))
            .Add(nameof(_options.UserAgentSuffix), value => _options.UserAgentSuffix = ConfigurationValue.Text(value))
            .Add(nameof(_options.HttpClient), NotInConfiguration)
            .Add(nameof(_options.LoggerFactory), NotInConfiguration)
            .Add(nameof(_options.TimeProvider), NotInConfiguration);
        foreach (var (option, name) in _service.Settings)
        {
            keys.Add(option, value => OptionsInspector.Set(_options, name, ConfigurationValue.Text(value)));
        }

        keys.Bind(section);
        return _problems;
    }

    private static void NotInConfiguration(IConfigurationSection section) =>
        throw new FormatException("it is a service, which code sets");

    private void BindRateLimiter(IConfigurationSection section)
    {
        if (!string.IsNullOrEmpty(section.Value))
        {
            throw new FormatException("a section is expected, with Requests and Window");
        }

        int? requests = null;
        TimeSpan? window = null;
        new SectionBinder(_problems, section.Key)
            .Add(nameof(ApiRateLimiter.Requests), value => requests = ConfigurationValue.Number(value))
            .Add(nameof(ApiRateLimiter.Window), value => window = ConfigurationValue.Duration(value))
            .Bind(section);
        _options.RateLimiter = requests is { } number
            ? new ApiRateLimiter(number, window, _timeProvider)
            : new ApiRateLimiter(window: window, timeProvider: _timeProvider);
    }

    // A section that is the root of the configuration has the log levels of .NET in the same place.
    private void BindLogging(IConfigurationSection section) => new SectionBinder(_problems, section.Key)
        .Add(nameof(ApiLoggingOptions.IncludeBodies), value => _options.Logging.IncludeBodies = ConfigurationValue.Boolean(value))
        .Add(nameof(ApiLoggingOptions.BodyLimit), value => _options.Logging.BodyLimit = ConfigurationValue.Number(value))
        .Add(nameof(ApiLoggingOptions.Headers), value => _options.Logging.Headers.UnionWith(ConfigurationValue.List(value)))
        .Bind(section);
}
