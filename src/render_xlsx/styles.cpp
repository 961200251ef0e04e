// SPDX-License-Identifier: MIT
#include "render_xlsx/styles.hpp"

namespace funnel::render_xlsx {
namespace {

constexpr lxw_color_t input_fill = 0xFFF4C2;
constexpr lxw_color_t input_border = 0xC9A227;
constexpr lxw_color_t header_fill = 0xE8EEF4;
constexpr lxw_color_t header_border = 0x6B7C8F;

void set_colours(lxw_format* format, const Style& style) {
  if (style.input) {
    format_set_bg_color(format, input_fill);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, input_border);
    format_set_unlocked(format);
  }
  if (style.header) {
    format_set_bg_color(format, header_fill);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, header_border);
  }
}

}  // namespace

lxw_format* Styles::get(const Style& style, const std::string& number_format) {
  auto& format = formats_[{style, number_format}];
  if (format != nullptr) return format;
  format = workbook_add_format(workbook_);
  format_set_num_format(format, number_format.c_str());
  if (style.bold || style.header) format_set_bold(format);
  if (style.right) format_set_align(format, LXW_ALIGN_RIGHT);
  if (style.indented) format_set_indent(format, 1);
  format_set_align(format, style.wrapped ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_BOTTOM);
  if (style.wrapped) format_set_text_wrap(format);
  if (style.size > 0) format_set_font_size(format, style.size);
  if (style.unseen) format_set_font_color(format, LXW_COLOR_WHITE);
  set_colours(format, style);
  return format;
}

}  // namespace funnel::render_xlsx
