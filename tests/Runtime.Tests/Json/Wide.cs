namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A model with more required properties than a machine word has bits, and more that are not required.</summary>
public sealed class Wide : ApiModel, IApiModel<Wide>
{
    public const int Width = 200;
    public const int Required = 128;

    private static readonly JsonNameTable s_names = new(Required, [.. Enumerable.Range(0, Width).Select(i => $"p{i}")]);
    private readonly int[] _values = new int[Width];

    public int this[int index] => Get(_values[index], index);

    static Wide IApiModel<Wide>.Create() => new();

    protected override JsonNameTable Names => s_names;

    protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => json.Required(ref _values[index]);
}
