namespace Cf1Gen.Runtime;

/// <summary>Compares the texts of JSON numbers by the values that they represent, without rounding.</summary>
internal static class NumberText
{
    // Larger exponents are all treated the same: no type can represent such numbers.
    private const long LargestExponent = 1_000_000_000;

    /// <summary>Gets a value indicating whether a number is an integer or a fraction of at most a number of digits.</summary>
    internal static bool IsShort(ReadOnlySpan<byte> text, int digits) => text.Length <= digits && !text.ContainsAny((byte)'e', (byte)'E');

    /// <summary>Determines whether two texts represent the same number.</summary>
    internal static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var first = new Number(left);
        var second = new Number(right);
        if (first.IsZero || second.IsZero)
        {
            return first.IsZero && second.IsZero;
        }

        if (first.IsNegative != second.IsNegative || first.Magnitude != second.Magnitude)
        {
            return false;
        }

        var one = first.Digits;
        var other = second.Digits;
        while (!one.IsEmpty && !other.IsEmpty)
        {
            if (one[0] != other[0])
            {
                return false;
            }

            one = Next(one);
            other = Next(other);
        }

        return one.IsEmpty && other.IsEmpty;
    }

    private static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> digits) =>
        digits.Length > 1 && digits[1] == '.' ? digits[2..] : digits[1..];

    private readonly ref struct Number
    {
        internal Number(ReadOnlySpan<byte> text)
        {
            IsNegative = !text.IsEmpty && text[0] == '-';
            text = IsNegative ? text[1..] : text;
            var end = text.IndexOfAny((byte)'e', (byte)'E');
            var exponent = end < 0 ? 0 : ParseExponent(text[(end + 1)..]);
            var digits = end < 0 ? text : text[..end];
            var first = digits.IndexOfAnyExcept((byte)'0', (byte)'.');
            if (first < 0)
            {
                IsZero = true;
                return;
            }

            var point = digits.IndexOf((byte)'.');
            point = point < 0 ? digits.Length : point;
            Magnitude = (first < point ? point - first - 1 : point - first) + exponent;
            Digits = digits[first..(digits.LastIndexOfAnyExcept((byte)'0', (byte)'.') + 1)];
        }

        public bool IsNegative { get; }

        public bool IsZero { get; }

        /// <summary>Gets the power of ten of the first digit.</summary>
        public long Magnitude { get; }

        /// <summary>Gets the digits from the first to the last that is not zero, possibly with a decimal point between them.</summary>
        public ReadOnlySpan<byte> Digits { get; }

        private static long ParseExponent(ReadOnlySpan<byte> text)
        {
            var isNegative = text[0] == '-';
            var exponent = 0L;
            foreach (var digit in text[(text[0] is (byte)'+' or (byte)'-' ? 1 : 0)..])
            {
                exponent = Math.Min((exponent * 10) + (digit - '0'), LargestExponent);
            }

            return isNegative ? -exponent : exponent;
        }
    }
}
