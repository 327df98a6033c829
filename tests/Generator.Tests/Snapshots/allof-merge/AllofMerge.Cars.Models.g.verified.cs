/// <summary>A car.</summary>
public sealed partial class Car : ApiModel<Car>
{
    /// <summary>Says the car.</summary>
    public required string Id { get => Get(_id); init => _id = value; }
    public required long Wheels { get => Get(_wheels); init => _wheels = value; }
    public CarColour? Colour { get => Get(_colour); init => _colour = value; }
    public CarFinish? Finish { get => Get(_finish); init => _finish = value; }
    public CarKind? Kind { get => Get(_kind); init => _kind = value; }
    public CarShape? Shape { get => Get(_shape); init => _shape = value; }
    public long? Doors { get => Get(_doors); init => _doors = value; }

        json.RequiredString("id"u8, ref _id);
        json.RequiredInt64("wheels"u8, ref _wheels);
        json.OptionalEnum("colour"u8, ref _colour);
        json.OptionalEnum("finish"u8, ref _finish);
        json.OptionalEnum("kind"u8, ref _kind);
        json.OptionalEnum("shape"u8, ref _shape);
        json.OptionalInt64("doors"u8, ref _doors);
}

public readonly partial struct CarColour : IOpenEnum<CarColour>
{
    /// <summary><c>red</c></summary>
    public static CarColour Red => new(Values.Red);
    /// <summary><c>dark-blue</c></summary>
    public static CarColour DarkBlue => new(Values.DarkBlue);
    /// <summary><c>dark blue</c></summary>
    public static CarColour Dark_blue => new(Values.Dark_blue);
}

public readonly partial struct CarFinish : IOpenEnum<CarFinish>
{
    /// <summary><c>matt</c></summary>
    public static CarFinish Matt => new(Values.Matt);
    /// <summary><c>gloss</c></summary>
    public static CarFinish Gloss => new(Values.Gloss);
}

public readonly partial struct CarKind : IOpenEnum<CarKind>
{
    /// <summary><c>car</c></summary>
    public static CarKind Car => new(Values.Car);
}

public readonly partial struct CarShape : IOpenEnum<CarShape>
{
    /// <summary><c>coupe</c></summary>
    public static CarShape Coupe => new(Values.Coupe);
}
