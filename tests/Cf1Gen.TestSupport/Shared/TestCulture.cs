using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cf1Gen.TestSupport;

/// <summary>
/// Sets the culture of every thread to the one that <c>CF1GEN_TEST_CULTURE</c> names: a culture of .NET, or
/// <see cref="ForeignCulture"/>.
/// </summary>
internal static class TestCulture
{
    /// <summary>Gets the name of the culture, or <see langword="null"/> to use the culture of the machine.</summary>
    internal static string? Name { get; } = Environment.GetEnvironmentVariable("CF1GEN_TEST_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "No test may run before the culture is set.")]
    internal static void Set()
    {
        if (Name is not null)
        {
            var culture = Name == ForeignCulture.VariableValue
                ? new ForeignCulture()
                : CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }
}
