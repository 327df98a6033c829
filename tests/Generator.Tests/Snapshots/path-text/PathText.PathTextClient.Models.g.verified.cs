public sealed partial class FindSizesParameter : ApiModel<FindSizesParameter>
{
    public long? From { get => Get(_from); init => _from = value; }

        json.OptionalInt64("from"u8, ref _from);
}
