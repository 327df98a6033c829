namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A model with more required properties than a machine word has bits.</summary>
public sealed class Wide : ApiModel, IApiModel<Wide>
{
    public const int Width = 200;

    private static readonly JsonNames s_names = new(Width, [.. Enumerable.Range(0, Width).Select(i => $"p{i}")]);
    private readonly int[] _values = new int[Width];

    public int this[int index] => Get(_values[index], index);

    static Wide IApiModel<Wide>.Create() => new();

    protected override JsonNames Names => s_names;

    protected override bool ReadProperty(int index, ref ApiJsonReader json) => json.Read(ref _values[index]);

    protected override void WriteProperties(ref ApiJsonWriter json)
    {
        for (var i = 0; i < Width; i++)
        {
            json.Write(i, _values[i]);
        }
    }
}
