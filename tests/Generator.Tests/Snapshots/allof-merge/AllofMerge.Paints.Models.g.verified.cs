public sealed partial class Coloured : ApiModel<Coloured>
{
    public ColouredColour? Colour { get => Get(_colour); init => _colour = value; }
    public ColouredFinish? Finish { get => Get(_finish); init => _finish = value; }
    public ColouredKind? Kind { get => Get(_kind); init => _kind = value; }
    public ColouredShape? Shape { get => Get(_shape); init => _shape = value; }

        json.OptionalEnum("colour"u8, ref _colour);
        json.OptionalEnum("finish"u8, ref _finish);
        json.OptionalEnum("kind"u8, ref _kind);
        json.OptionalEnum("shape"u8, ref _shape);
}

public readonly partial struct ColouredColour : IOpenEnum<ColouredColour>
{
    /// <summary><c>red</c></summary>
    public static ColouredColour Red => new(Values.Red);
    /// <summary><c>dark blue</c></summary>
    public static ColouredColour DarkBlue => new(Values.DarkBlue);
}

public readonly partial struct ColouredFinish : IOpenEnum<ColouredFinish>
{
    /// <summary><c>matt</c></summary>
    public static ColouredFinish Matt => new(Values.Matt);
    /// <summary><c>gloss</c></summary>
    public static ColouredFinish Gloss => new(Values.Gloss);
    /// <summary><c>none</c></summary>
    public static ColouredFinish None => new(Values.None);
}

public readonly partial struct ColouredKind : IOpenEnum<ColouredKind>
{
    /// <summary><c>car</c></summary>
    public static ColouredKind Car => new(Values.Car);
    /// <summary><c>bus</c></summary>
    public static ColouredKind Bus => new(Values.Bus);
}

public readonly partial struct ColouredShape : IOpenEnum<ColouredShape>
{
    /// <summary><c>box</c></summary>
    public static ColouredShape Box => new(Values.Box);
    /// <summary><c>wedge</c></summary>
    public static ColouredShape Wedge => new(Values.Wedge);
}
