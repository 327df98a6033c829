using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cf1Gen.Runtime;

/// <summary>Sets options from a section of configuration.</summary>
/// <typeparam name="TOptions">The type of the options.</typeparam>
/// <param name="name">The name of the options.</param>
/// <param name="configuration">The section.</param>
/// <param name="timeProvider">The clock of a rate limiter.</param>
internal sealed class ConfigureFromConfiguration<TOptions>(string name, IConfiguration configuration, TimeProvider? timeProvider)
    : IConfigureNamedOptions<TOptions>
    where TOptions : ApiClientOptions, new()
{
    /// <summary>Gets the key of the section; empty for the root.</summary>
    internal string Path => (configuration as IConfigurationSection)?.Path ?? "";

    /// <inheritdoc/>
    public void Configure(TOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc/>
    public void Configure(string? name, TOptions options)
    {
        if (IsFor(name))
        {
            OptionsBinder.Bind(configuration, options, timeProvider);
        }
    }

    /// <summary>Determines whether the section contains the options with a name.</summary>
    internal bool IsFor(string? optionsName) => (optionsName ?? Options.DefaultName) == name;

    /// <summary>Finds the values in the section that are not valid.</summary>
    internal IReadOnlyList<ConfigurationProblem> Validate() => OptionsBinder.Bind(configuration, new TOptions());
}
