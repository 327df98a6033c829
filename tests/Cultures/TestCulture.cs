using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cf1Gen.Tests.Cultures;

/// <summary>The culture that <c>CF1GEN_TEST_CULTURE</c> names is that of every thread of the tests.</summary>
internal static class TestCulture
{
    /// <summary>Its name; <see langword="null"/> when the tests run under the machine's own.</summary>
    internal static string? Name { get; } = Environment.GetEnvironmentVariable("CF1GEN_TEST_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "No test may run before the culture is set.")]
    internal static void Set()
    {
        if (Name is not null)
        {
            var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
