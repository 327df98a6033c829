namespace Cf1Gen.Emulation.Domain;

/// <summary>Which part of a list is asked for; pages count from 0.</summary>
internal readonly record struct Page(int Number, int Size)
{
    public IReadOnlyList<T> Of<T>(IEnumerable<T> items) => [.. items.Skip((int)Math.Min((long)Number * Size, int.MaxValue)).Take(Size)];
}
