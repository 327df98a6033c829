public sealed partial class LabelListPage : ApiModel<LabelListPage>
{
    public IReadOnlyList<string>? Labels { get => Get(_labels); init => _labels = value; }

        json.OptionalStrings("labels"u8, ref _labels);
}
