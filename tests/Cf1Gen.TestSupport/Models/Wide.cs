using System.Reflection;

namespace Cf1Gen.TestSupport.Models;

/// <summary>A model with more required properties than a machine word has bits, and more properties that are not required.</summary>
public sealed partial class Wide
{
    public const int Width = 200;
    public const int Required = 128;

    private static readonly Func<Wide, int?>[] s_properties =
    [
        .. Enumerable.Range(0, Width).Select(i => typeof(Wide).GetProperty($"P{i}")!).Select(property =>
            new Func<Wide, int?>(wide => (int?)property.GetValue(wide, BindingFlags.DoNotWrapExceptions, null, null, null))),
    ];

    public int? this[int index] => s_properties[index](this);
}
