public readonly partial struct ShelveBookSide : IOpenEnum<ShelveBookSide>
{
    /// <summary><c>left</c></summary>
    public static ShelveBookSide Left => new(Values.Left);
    /// <summary><c>right</c></summary>
    public static ShelveBookSide Right => new(Values.Right);
}
