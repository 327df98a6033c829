using Cf1Gen;
using Cf1Gen.Runtime;

namespace Microsoft.Extensions.Configuration;

/// <summary>Reads options of clients from configuration, with the same calls as .NET's own binder but without reflection.</summary>
/// <remarks>The compiler prefers these methods to those of .NET, because their parameters are more specific.</remarks>
public static class ApiClientConfigurationExtensions
{
    /// <summary>Reads the options of a client from a section.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="section">The section of the options.</param>
    /// <returns>The options.</returns>
    /// <exception cref="InvalidOperationException">A value is not valid. The message contains all of them.</exception>
    public static TOptions Get<TOptions>(this IConfigurationSection section)
        where TOptions : ApiClientOptions, new()
    {
        var options = new TOptions();
        section.Bind(options);
        return options;
    }

    /// <summary>Sets the options of a client that a section contains.</summary>
    /// <param name="section">The section of the options.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="InvalidOperationException">A value is not valid. The message contains all of them.</exception>
    public static void Bind(this IConfigurationSection section, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(options);
        var problems = OptionsBinder.Bind(section, options);
        if (problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join("; ", problems));
        }
    }
}
